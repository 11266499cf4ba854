import type { ErrorBody } from './errors.ts';

/** The answer to a socket operation, given in its acknowledgement. */
export type Result<Value> = { ok: true; value: Value } | { ok: false; error: ErrorBody };

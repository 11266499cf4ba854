import type { ErrorBody, ErrorCode, FieldError } from '#shared/errors.ts';

/** `offline`: the house was not reached or did not answer in time. Everything else it said itself. */
export type FailureCode = ErrorCode | 'offline';

/** Why a request did not succeed, in the one shape that pages and the outbox decide by. */
export class RequestFailure extends Error {
  readonly code: FailureCode;
  readonly fields: FieldError[];
  readonly retryAfterMs: number | undefined;
  /** Under which the server logged it. */
  readonly reference: string | undefined;

  constructor({ code, message, fields, retryAfterMs, reference }: Omit<ErrorBody, 'code'> & { code: FailureCode }) {
    super(message);
    this.name = 'RequestFailure';
    this.code = code;
    this.fields = fields ?? [];
    this.retryAfterMs = retryAfterMs;
    this.reference = reference;
  }
}

export function offlineFailure(): RequestFailure {
  return new RequestFailure({ code: 'offline', message: 'The house could not be reached.' });
}

export function hasCode(error: unknown, ...codes: FailureCode[]): error is RequestFailure {
  return error instanceof RequestFailure && codes.includes(error.code);
}

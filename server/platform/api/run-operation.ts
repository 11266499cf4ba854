import { z } from 'zod';
import { type OperationName, operations } from '#shared/contract/operations.ts';
import { type ErrorBody, errorTable, Refusal, refuse } from '#shared/errors.ts';
import type { Operation } from '#shared/operation.ts';
import type { Call, Cookies, Handlers } from '../call.ts';
import type { Context, SignedIn } from '../context.ts';
import { isDatabaseUnavailable } from '../database-errors.ts';
import { isReadOnly } from '../disk-guard.ts';
import { checkRate, countHaste } from '../rate-limit.ts';
import { noteDeed } from '../recent-deeds.ts';
import { countWork } from '../work-under-way.ts';
import { explainInput } from './explain-input.ts';

/** An operation as it arrived, over whichever transport. */
export type Arrival = {
  name: OperationName;
  input: unknown;
  actor: SignedIn | null;
  address: string;
  cookies: Cookies;
};

/** The one way every operation runs: who asks, how often, parse, do, parse what leaves. Throws what `toErrorBody` reads. */
export function runOperation(ctx: Context, handlers: Handlers, arrival: Arrival): Promise<unknown> {
  const { caller }: Operation = operations[arrival.name];
  return countWork(ctx, caller === 'member' ? arrival.actor?.memberId : undefined, () => run(ctx, handlers, arrival));
}

async function run(ctx: Context, handlers: Handlers, arrival: Arrival): Promise<unknown> {
  const operation: Operation = operations[arrival.name];
  if (operation.caller === 'member' && !arrival.actor) throw refuse('not_signed_in');
  if (operation.errors.includes('read_only') && isReadOnly(ctx)) throw refuse('read_only', { retryAfterMs: 5000 });
  const limit = operation.isCountedByHandler ? {} : operation;
  const caller = arrival.actor?.memberId ?? arrival.address;
  await checkRate(ctx, arrival.name, limit, caller);
  if (arrival.actor) noteDeed(ctx, operation, arrival.actor.memberId);
  const input = parseInput(operation, arrival.input);
  const handler = handlers[arrival.name] as (call: Call<OperationName>) => Promise<unknown>;
  const { actor, address, cookies } = arrival;
  const output = await handler({ ctx, input, actor, address, cookies } as Call<OperationName>).catch(async (error) => {
    if (error instanceof Refusal && error.code === 'slow_mode') await countHaste(ctx, arrival.name, caller);
    throw error;
  });
  return operation.output.parse(output);
}

function parseInput(operation: Operation, input: unknown): unknown {
  const parsed = operation.input.safeParse(input ?? {}, { error: explainInput });
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues
    .slice(0, 20)
    .map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
  const [first] = fields;
  throw refuse('bad_input', {
    fields,
    ...(first && { message: fields.length === 1 ? first.message : `${first.message} (and ${fields.length - 1} more)` }),
  });
}

/** Turns whatever was thrown into the one error shape. What nobody expected is logged under the id the person sees. */
export function toErrorBody(ctx: Context, error: unknown, where: string): ErrorBody {
  if (error instanceof Refusal) return error.toBody();
  const code = isDatabaseUnavailable(error) ? 'unavailable' : 'internal';
  const reference = ctx.clock.newId().slice(0, 8);
  const details = error instanceof z.ZodError ? { issues: error.issues } : { err: error };
  ctx.log.error({ reference, where, ...details }, 'an operation failed unexpectedly');
  return { code, message: errorTable[code].message, reference };
}

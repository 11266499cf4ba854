import { refuse } from '#shared/errors.ts';
import { type Context, remember } from './context.ts';

const workOf = remember('work under way', () => ({ count: 0, isEnding: false, whenIdle: () => {} }));

/** Counts one piece of work while it runs; refuses it once no more is taken. */
export async function countWork<Value>(ctx: Context, work: () => Promise<Value>): Promise<Value> {
  const state = workOf(ctx);
  if (state.isEnding) throw refuse('unavailable', { retryAfterMs: 1000 });
  state.count++;
  try {
    return await work();
  } finally {
    state.count--;
    if (state.count === 0) state.whenIdle();
  }
}

/** From now on no work is taken; resolves when all that was taken has been answered. */
export function finishWork(ctx: Context): Promise<void> {
  const state = workOf(ctx);
  state.isEnding = true;
  return new Promise((resolve) => {
    // A turn later, so that the last answer is on its way.
    state.whenIdle = () => setImmediate(resolve);
    if (state.count === 0) state.whenIdle();
  });
}

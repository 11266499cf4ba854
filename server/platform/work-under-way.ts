import { refuse } from '#shared/errors.ts';
import { type Context, remember } from './context.ts';

const workOf = remember('work under way', () => ({
  count: 0,
  isEnding: false,
  whenIdle: () => {},
  ofMembers: new Map<string, Set<Promise<unknown>>>(),
}));

/** Counts one piece of work, of one member or of nobody known, while it runs; refuses it once no more is taken. */
export async function countWork<Value>(
  ctx: Context,
  memberId: string | undefined,
  work: () => Promise<Value>,
): Promise<Value> {
  const state = workOf(ctx);
  if (state.isEnding) throw refuse('unavailable', { retryAfterMs: 1000 });
  state.count++;
  const working = work();
  if (memberId) remindOf(state.ofMembers, memberId, working);
  try {
    return await working;
  } finally {
    state.count--;
    if (state.count === 0) state.whenIdle();
  }
}

/** Resolves when everything that one member had begun is over, however it ended. */
export async function finishWorkOf(ctx: Context, memberId: string): Promise<void> {
  await Promise.allSettled(workOf(ctx).ofMembers.get(memberId) ?? []);
}

function remindOf(ofMembers: Map<string, Set<Promise<unknown>>>, memberId: string, working: Promise<unknown>): void {
  const theirs = ofMembers.get(memberId) ?? new Set();
  ofMembers.set(memberId, theirs.add(working));
  const forget = () => {
    theirs.delete(working);
    if (theirs.size === 0) ofMembers.delete(memberId);
  };
  working.then(forget, forget);
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

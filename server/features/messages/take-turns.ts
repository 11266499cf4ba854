import { type Context, remember } from '#server/platform/context.ts';

/** So many reads at once disturb nobody else’s. */
const MAX_AT_ONCE = 2;

const turnsOf = remember('looking for what was sent before', () => ({ running: 0, waiting: [] as Array<() => void> }));

/** Whether somebody would have to wait for her turn. */
export function isCrowded(ctx: Context): boolean {
  return turnsOf(ctx).running >= MAX_AT_ONCE;
}

/** Runs a few of these at once and the others after them, in the order in which they came. */
export async function takeTurn<Value>(ctx: Context, work: () => Promise<Value>): Promise<Value> {
  const turns = turnsOf(ctx);
  if (isCrowded(ctx)) await new Promise<void>((resolve) => turns.waiting.push(resolve));
  else turns.running++;
  try {
    return await work();
  } finally {
    const next = turns.waiting.shift();
    // Whoever comes next takes the place of the one who leaves, so that nobody slips in between.
    if (next) next();
    else turns.running--;
  }
}

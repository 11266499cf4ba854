import type { Context } from '#server/platform/context.ts';
import { findAccount } from './account.store.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** For how many whole days somebody has had her account; none for one from before that was kept. */
export async function findDaysSinceOpened(ctx: Context, memberId: string): Promise<number> {
  const openedOn = (await findAccount(ctx, memberId))?.openedOn;
  if (!openedOn) return 0;
  return Math.max(0, Math.floor((ctx.clock.now().getTime() - Date.parse(openedOn)) / DAY_MS));
}

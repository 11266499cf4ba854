import type { Context } from '#server/platform/context.ts';
import { keepMoments } from '#server/platform/keep-moments.ts';

/** For half a minute a refresh token that was just used is taken again, if none of its successors has been used. */
const graces = keepMoments('refresh graces', 30_000);

export const beginGrace = graces.note;

/** After a restart nobody knows of any, so then every session is given the grace once. */
export function isInGrace(ctx: Context, family: string): boolean {
  return graces.isRecent(ctx, family) || graces.mayHaveForgotten(ctx);
}

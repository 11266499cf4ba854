import type { Operation } from '#shared/operation.ts';
import type { Context } from './context.ts';
import { keepMoments } from './keep-moments.ts';

const deeds = keepMoments('recent deeds', 60 * 60_000);

/** Remembers for an hour that somebody did under her own name what leaves a moment behind in the database. */
export function noteDeed(ctx: Context, { rest, isTraceless, isTimeless }: Operation, memberId: string): void {
  if (!isTraceless && !isTimeless && !rest.startsWith('GET ')) deeds.note(ctx, memberId);
}

/** Whether the database could tell a thief that she was here within the last hour, as far as this process knows. */
export const hasRecentDeed = deeds.isRecent;

/** Soon after a start, when nobody knows who was here just before it. */
export const mayHaveForgottenDeeds = deeds.mayHaveForgotten;

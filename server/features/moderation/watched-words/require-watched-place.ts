import { findRoomFor } from '#server/features/rooms/find-room.ts';
import type { WatchedWordDocument } from '#server/features/screening/watched/watched-word.model.ts';
import { findWatchedWord } from '#server/features/screening/watched/watched-word.store.ts';
import type { Context } from '#server/platform/context.ts';
import { requireAllowed } from '#server/platform/require-allowed.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import type { Actor, Verdict } from '#shared/policy/verdict.ts';

/** The room, or null for the community, whose watched words she may look after. A room that she may not see is not found. */
export async function requireWatchedPlace(
  ctx: Context,
  actor: Actor,
  roomId: string | undefined,
): Promise<string | null> {
  const room = roomId ?? null;
  requireAllowed(await judgePlace(ctx, actor, room));
  return room;
}

/** A watched word as one who looks after it. To everybody else it does not exist. */
export async function requireWatchedWord(ctx: Context, actor: Actor, id: string): Promise<WatchedWordDocument> {
  const word = await findWatchedWord(ctx, id);
  if (!word || !(await judgePlace(ctx, actor, word.room)).isAllowed) throw refuse('not_found');
  return word;
}

async function judgePlace(ctx: Context, actor: Actor, room: string | null): Promise<Verdict> {
  if (room === null) return can.manageWatchedWords(actor, { isSteward: null });
  const place = await findRoomFor(ctx, actor, room);
  if (!place) return { isAllowed: false, code: 'not_found' };
  const { state, isSteward } = place.membership;
  return can.manageWatchedWords(actor, { isSteward: state === 'joined' && isSteward });
}

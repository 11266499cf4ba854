import { isConversation } from '#server/features/rooms/conversation/is-conversation.ts';
import { type RoomPlace, requireAllowed } from '#server/features/rooms/find-room.ts';
import { isSilenced } from '#server/features/sanctions/find-silence.ts';
import { requirePace } from '#server/features/screening/behaviour/require-pace.ts';
import { type Context, remember } from '#server/platform/context.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import type { Actor } from '#shared/policy/verdict.ts';
import { toAuthor } from './to-author.ts';

const lastPosts = remember('slow mode', () => new Map<string, number>());

/** Refuses with the reason why she may not write here now: archived, locked, silenced, or too soon in slow mode. */
export async function requireMayPost(
  ctx: Context,
  actor: Actor,
  place: RoomPlace,
  { isSlowed }: { isSlowed: boolean },
): Promise<void> {
  const silenced = await isSilenced(ctx, actor.memberId, place.room._id);
  requireAllowed(can.postInRoom(actor, { ...place, isSilenced: silenced }));
  requireCompany(place.room);
  await requirePace(ctx, toAuthor(ctx, actor, place), place.room._id);
  if (isSlowed && place.room.slowModeSeconds > 0) requireSlowEnough(ctx, actor, place);
}

function requireSlowEnough(ctx: Context, actor: Actor, place: RoomPlace): void {
  if (can.skipSlowMode(actor, { ...place, isSilenced: false }).isAllowed) return;
  const key = `${place.room._id} ${actor.memberId}`;
  const now = ctx.clock.now().getTime();
  const retryAfterMs = (lastPosts(ctx).get(key) ?? 0) + place.room.slowModeSeconds * 1000 - now;
  if (retryAfterMs > 0) throw refuse('slow_mode', { retryAfterMs });
  lastPosts(ctx).set(key, now);
}

/** Nothing is written to somebody who has not said that she wants to read it, and nothing to nobody. */
function requireCompany(room: RoomPlace['room']): void {
  if (!isConversation(room) || room.memberCount > 1) return;
  const message =
    room.conversation.asked.length > 0
      ? 'Nobody else is in this conversation yet. You can write as soon as somebody joins.'
      : 'Everyone else has left this conversation.';
  throw refuse('not_allowed', { message });
}

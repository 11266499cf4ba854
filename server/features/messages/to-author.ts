import { isConversation } from '#server/features/rooms/conversation/is-conversation.ts';
import type { RoomPlace } from '#server/features/rooms/find-room.ts';
import type { Author } from '#server/features/screening/behaviour/author.ts';
import type { Context } from '#server/platform/context.ts';
import { can } from '#shared/policy/can.ts';
import type { Actor } from '#shared/policy/verdict.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The one who writes in a place, as screening knows her. In a private conversation nobody is new: each was asked in. */
export function toAuthor(ctx: Context, actor: Actor, place: RoomPlace): Author {
  const isTrusted = can.skipSlowMode(actor, { ...place, isSilenced: false }).isAllowed;
  const since = place.membership.since?.getTime() ?? 0;
  const isNew = ctx.clock.now().getTime() - since < DAY_MS;
  return { memberId: actor.memberId, isTrusted, isFresh: isNew && !isTrusted && !isConversation(place.room) };
}

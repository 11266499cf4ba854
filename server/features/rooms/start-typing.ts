import { findCards } from '#server/features/members/find-cards.ts';
import { findBlocked } from '#server/features/members/lists/find-blocked.ts';
import { isSilenced } from '#server/features/sanctions/find-silence.ts';
import type { Call } from '#server/platform/call.ts';
import { remember } from '#server/platform/context.ts';
import { audience } from '#server/platform/publisher.ts';
import { done } from '#shared/contract/base.ts';
import { can } from '#shared/policy/can.ts';
import { requireJoinedRoom } from './find-room.ts';

/** One hint per member and room in this time, however often her client says so. */
const COALESCE_MS = 3000;

const lastHints = remember('typing hints', () => new Map<string, number>());

/** Tells the others that she is typing; dropped for whoever cannot take it at once, and never stored. */
export async function startTyping({ ctx, actor, input }: Call<'room:typing'>) {
  const place = await requireJoinedRoom(ctx, actor, input.roomId);
  const silenced = await isSilenced(ctx, actor.memberId, input.roomId);
  const isQuiet =
    !can.postInRoom(actor, { ...place, isSilenced: silenced }).isAllowed || !can.showTyping(actor, place).isAllowed;
  const key = `${input.roomId} ${actor.memberId}`;
  const now = ctx.clock.now().getTime();
  const hints = lastHints(ctx);
  if (isQuiet || now - (hints.get(key) ?? 0) < COALESCE_MS) return done;
  if (hints.size > 10_000) hints.clear();
  hints.set(key, now);
  const [[card], blocked] = await Promise.all([findCards(ctx, [actor.memberId]), findBlocked(ctx, actor.memberId)]);
  const deaf = [actor.memberId, ...blocked].map(audience.member);
  if (card)
    ctx.publisher.hint(audience.room(input.roomId), deaf, 'typing:started', {
      roomId: input.roomId,
      memberId: actor.memberId,
      name: card.name,
    });
  return done;
}

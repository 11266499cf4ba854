import type { Me } from '#shared/contract/accounts.ts';
import type { Message } from '#shared/contract/messages.ts';
import type { Room } from '#shared/contract/rooms.ts';
import { can } from '#shared/policy/can.ts';
import type { Actor } from '#shared/policy/verdict.ts';

export function toActor({ card, role, ageBand, isLead }: Me): Actor {
  return { memberId: card.id, role, ageBand, isLead };
}

/** Whether a silence is in force is known to the server alone; it says so when she sends. */
export function toPlace(room: Room) {
  return { room, membership: room.membership, isSilenced: false };
}

export function mayPost(me: Me, room: Room): boolean {
  return can.postInRoom(toActor(me), toPlace(room)).isAllowed;
}

/** What she may do with one message. */
export function toMessageRights(me: Me, room: Room, message: Message) {
  const subject = { ...toPlace(room), message: { authorId: message.authorId, isGone: message.gone !== undefined } };
  const actor = toActor(me);
  return {
    edits: can.editMessage(actor, subject).isAllowed,
    deletes: can.deleteMessage(actor, subject).isAllowed && !message.gone,
    reacts: can.reactToMessage(actor, subject).isAllowed,
    replies: can.postInRoom(actor, subject).isAllowed && !message.gone,
    readsHistory: can.readHistory(actor, subject).isAllowed && message.editedAt !== undefined,
  };
}

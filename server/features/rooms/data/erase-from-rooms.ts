import type { Context } from '#server/platform/context.ts';
import { Refusal } from '#shared/errors.ts';
import { tellPeople } from '../conversation/tell-people.ts';
import { expelMember } from '../expel-member.ts';
import { renameInLog } from '../log/member-traces.store.ts';
import type { MembershipDocument } from '../membership.model.ts';
import { clearInvitationNotes, deleteMembership, findMembershipsOf } from '../membership.store.ts';
import type { RoomDocument } from '../room.model.ts';
import { findRoomsNaming, listRoomIds, replaceRoomFields } from '../room.store.ts';
import { tellStewards } from '../tell-stewards.ts';
import { handOverRoom } from './hand-over-room.ts';

/** Takes her out of every room, live as with any leaving, and her id out of what rooms remember. Safe to repeat. */
export async function eraseFromRooms(ctx: Context, memberId: string): Promise<void> {
  for (const membership of await findMembershipsOf(ctx, memberId)) await leave(ctx, membership);
  for (const room of await findRoomsNaming(ctx, memberId)) await forgetIn(ctx, room, memberId);
  // Last: who went was told by the entries that go on saying only that somebody did.
  for (const roomId of await listRoomIds(ctx)) await renameInLog(ctx, roomId, memberId, ctx.clock.newId());
}

async function leave(ctx: Context, { room: roomId, member: memberId, state }: MembershipDocument): Promise<void> {
  if (state === 'joined') {
    await handOverRoom(ctx, roomId, memberId);
    await expelMember(ctx, { roomId, memberId }).catch(unlessTakenOut);
    return;
  }
  await deleteMembership(ctx, { room: roomId, member: memberId });
  if (state === 'requested') await tellStewards(ctx, roomId);
}

/** A steward was faster. */
function unlessTakenOut(error: unknown): void {
  if (!(error instanceof Refusal) || error.code !== 'not_found') throw error;
}

/** An id that nobody has takes the place of hers: what has to be whole stays whole, and joins nothing. */
async function forgetIn(ctx: Context, room: RoomDocument, memberId: string): Promise<void> {
  const nobody = ctx.clock.newId();
  const { createdBy, conversation } = room;
  const asks = conversation?.askedBy === memberId;
  if (asks) await clearInvitationNotes(ctx, room._id);
  const replaced = (id: string) => (id === memberId ? nobody : id);
  await replaceRoomFields(ctx, room._id, {
    createdBy: replaced(createdBy),
    ...(conversation && {
      conversation: {
        ...conversation,
        people: conversation.people.map(replaced),
        asked: conversation.asked.filter((id) => id !== memberId),
        askedBy: replaced(conversation.askedBy),
        ...(conversation.pair && { pair: conversation.pair.split(' ').map(replaced).sort().join(' ') }),
      },
    }),
  });
  await tellPeople(ctx, room._id, memberId);
}

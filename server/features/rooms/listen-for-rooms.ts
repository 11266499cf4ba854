import { findCards } from '#server/features/members/find-cards.ts';
import { findBlocked } from '#server/features/members/lists/find-blocked.ts';
import { registerRoommates } from '#server/features/members/roommates.ts';
import type { Context } from '#server/platform/context.ts';
import { audience } from '#server/platform/publisher.ts';
import { isConversation } from './conversation/is-conversation.ts';
import { partBlocked } from './conversation/part-blocked.ts';
import { honourRoomInvite } from './honour-room-invite.ts';
import { findJoinedIn, findMembershipsOf } from './membership.store.ts';
import { findRoom } from './room.store.ts';
import { findRoomNames } from './young/find-room-names.ts';
import { leaveTheYoung } from './young/leave-the-young.ts';
import { looksAfter } from './young/looks-after.ts';

/** What rooms do when something happens further left: cards that changed are shown anew to those who share a room. */
export function listenForRooms(ctx: Context): void {
  ctx.bus.on('member:cardChanged', tellRoommates);
  ctx.bus.on('member:joinedByInvite', honourRoomInvite);
  ctx.bus.on('member:blocked', partBlocked);
  ctx.bus.on('member:cameOfAge', leaveTheYoung);
  registerRoommates(ctx, {
    sharedRooms: async (viewerId, subjectId) => {
      const [hers, theirs] = await Promise.all([joinedRooms(ctx, viewerId), joinedRooms(ctx, subjectId)]);
      return withoutConversations(
        ctx,
        hers.filter((room) => theirs.includes(room)),
      );
    },
    looksAfter: (viewer, roomId) => looksAfter(ctx, viewer, roomId),
    roomNamesOf: (memberId) => findRoomNames(ctx, memberId),
    roommatesOf: async (viewerId, roomId) => {
      const hers = await joinedRooms(ctx, viewerId);
      const rooms = roomId ? hers.filter((room) => room === roomId) : await withoutConversations(ctx, hers);
      const memberships = await findJoinedIn(ctx, rooms);
      return [...new Set(memberships.map(({ member }) => member))];
    },
  });
}

async function tellRoommates(ctx: Context, { memberId }: { memberId: string }): Promise<void> {
  const [card] = await findCards(ctx, [memberId]);
  const rooms = await joinedRooms(ctx, memberId);
  const deaf = [...(await findBlocked(ctx, memberId))].map(audience.member);
  if (card) ctx.publisher.to([audience.member(memberId), ...rooms.map(audience.room)], 'member:changed', card, deaf);
}

/** Talking with somebody alone makes nobody a roommate: what she shows to rooms is not for whoever asked her. */
async function withoutConversations(ctx: Context, roomIds: string[]): Promise<string[]> {
  const rooms = await Promise.all(roomIds.map((roomId) => findRoom(ctx, roomId)));
  return rooms.flatMap((room) => (room && !isConversation(room) ? room._id : []));
}

async function joinedRooms(ctx: Context, memberId: string): Promise<string[]> {
  return (await findMembershipsOf(ctx, memberId)).filter(({ state }) => state === 'joined').map(({ room }) => room);
}

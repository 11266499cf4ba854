import { findCards } from '#server/features/members/find-cards.ts';
import { registerRoommates } from '#server/features/members/roommates.ts';
import type { Context } from '#server/platform/context.ts';
import { audience } from '#server/platform/publisher.ts';
import { honourRoomInvite } from './honour-room-invite.ts';
import { findMembershipsIn, findMembershipsOf } from './membership.store.ts';

/** What rooms do when something happens further left: cards that changed are shown anew to those who share a room. */
export function listenForRooms(ctx: Context): void {
  ctx.bus.on('member:cardChanged', tellRoommates);
  ctx.bus.on('member:joinedByInvite', honourRoomInvite);
  registerRoommates(ctx, {
    sharedRooms: async (viewerId, subjectId) => {
      const [hers, theirs] = await Promise.all([joinedRooms(ctx, viewerId), joinedRooms(ctx, subjectId)]);
      return hers.filter((room) => theirs.includes(room));
    },
    roommatesOf: async (viewerId, roomId) => {
      const rooms = (await joinedRooms(ctx, viewerId)).filter((room) => roomId === undefined || room === roomId);
      const memberships = await Promise.all(rooms.map((room) => findMembershipsIn(ctx, room, 'joined')));
      return [...new Set(memberships.flat().map(({ member }) => member))];
    },
  });
}

async function tellRoommates(ctx: Context, { memberId }: { memberId: string }): Promise<void> {
  const [card] = await findCards(ctx, [memberId]);
  const rooms = await joinedRooms(ctx, memberId);
  if (card) ctx.publisher.to([audience.member(memberId), ...rooms.map(audience.room)], 'member:changed', card);
}

async function joinedRooms(ctx: Context, memberId: string): Promise<string[]> {
  return (await findMembershipsOf(ctx, memberId)).filter(({ state }) => state === 'joined').map(({ room }) => room);
}

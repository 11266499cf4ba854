import type { Context } from '#server/platform/context.ts';
import { bumpAccess } from './access-epoch.ts';
import { tellPeople } from './conversation/tell-people.ts';
import { appendChange } from './log/room-log.ts';
import { findMembershipWithin, forgetMembership, saveMembership } from './membership.store.ts';
import { forgetRoom, updateRoomDocument } from './room.store.ts';
import { tellMine } from './tell-mine.ts';

/** Puts a member into a room, or changes whether she is a steward of it; her sockets hear the room from then on. */
export async function admitMember(
  ctx: Context,
  { roomId, memberId, isSteward }: { roomId: string; memberId: string; isSteward: boolean },
): Promise<void> {
  await appendChange(ctx, roomId, async (place, session) => {
    // Read here, so that two joins at the same time count once.
    const wasIn = (await findMembershipWithin(ctx, { room: roomId, member: memberId }, session))?.state === 'joined';
    const arrival = wasIn ? {} : { readNumber: place.nextChatNumber - 1, since: place.at, note: '' };
    await saveMembership(ctx, { room: roomId, member: memberId }, { state: 'joined', isSteward, ...arrival }, session);
    const change = { $inc: { memberCount: wasIn ? 0 : 1 }, $pull: { 'conversation.asked': memberId } };
    const room = await updateRoomDocument(ctx, roomId, change, session);
    return {
      entry: {
        type: 'membership:changed',
        membership: { member: memberId, isIn: true, isSteward, memberCount: room.memberCount },
      },
      putInForce: () => {
        forgetMembership(ctx, roomId, memberId);
        forgetRoom(ctx, roomId);
        bumpAccess(ctx, memberId);
        ctx.publisher.enter(memberId, roomId, isSteward);
      },
    };
  });
  await tellMine(ctx, roomId, memberId);
  await tellPeople(ctx, roomId, memberId);
}

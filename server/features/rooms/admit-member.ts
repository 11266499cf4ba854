import type { Context } from '#server/platform/context.ts';
import { bumpAccess } from './access-epoch.ts';
import { appendChange } from './log/room-log.ts';
import { findMembership, forgetMembership, saveMembership } from './membership.store.ts';
import { forgetRoom, updateRoomDocument } from './room.store.ts';
import { tellMine } from './tell-mine.ts';

/** Puts a member into a room, or changes whether she is a steward of it; her sockets hear the room from then on. */
export async function admitMember(
  ctx: Context,
  { roomId, memberId, isSteward }: { roomId: string; memberId: string; isSteward: boolean },
): Promise<void> {
  const wasIn = (await findMembership(ctx, roomId, memberId))?.state === 'joined';
  await appendChange(ctx, roomId, async (place, session) => {
    const arrival = wasIn ? {} : { readNumber: place.nextChatNumber - 1, since: place.at, note: '' };
    await saveMembership(ctx, { room: roomId, member: memberId }, { state: 'joined', isSteward, ...arrival }, session);
    const room = await updateRoomDocument(ctx, roomId, { $inc: { memberCount: wasIn ? 0 : 1 } }, session);
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
}

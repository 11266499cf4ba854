import type { Context } from '#server/platform/context.ts';
import { audience } from '#server/platform/publisher.ts';
import { refuse } from '#shared/errors.ts';
import { bumpAccess } from './access-epoch.ts';
import { isConversation } from './conversation/is-conversation.ts';
import { tellPeople } from './conversation/tell-people.ts';
import { appendChange } from './log/room-log.ts';
import {
  countStewards,
  deleteMembership,
  findJoinedWithin,
  findMembership,
  forgetMembership,
} from './membership.store.ts';
import { forgetRoom, updateRoomDocument } from './room.store.ts';

/** Takes a joined member out of a room. When this returns, none of her sockets hears the room any more. */
export async function expelMember(
  ctx: Context,
  { roomId, memberId }: { roomId: string; memberId: string },
): Promise<void> {
  await appendChange(ctx, roomId, async (_place, session) => {
    const left = await deleteMembership(ctx, { room: roomId, member: memberId }, session);
    if (!left) throw refuse('not_found');
    const room = await updateRoomDocument(ctx, roomId, { $inc: { memberCount: -1 } }, session);
    const stayed = isConversation(room) ? await findJoinedWithin(ctx, roomId, session) : [];
    return {
      entry: {
        type: 'membership:changed',
        membership: { member: memberId, isIn: false, isSteward: false, memberCount: room.memberCount },
      },
      putInForce: () => {
        forgetMembership(ctx, roomId, memberId);
        forgetRoom(ctx, roomId);
        // Sockets that are just connecting read their rooms again, those that are connected stop hearing this one.
        bumpAccess(ctx, memberId);
        // Whoever stays in a conversation may be the last one there now, and what she is just writing for nobody.
        for (const other of stayed) bumpAccess(ctx, other);
        ctx.publisher.leave(memberId, roomId);
      },
    };
  });
  ctx.publisher.to(audience.member(memberId), 'room:gone', { roomId });
  await tellPeople(ctx, roomId, memberId);
}

/** The last steward stays while others are in the room: somebody must be able to look after it. */
export async function isLastSteward(ctx: Context, roomId: string, memberId: string): Promise<boolean> {
  const membership = await findMembership(ctx, roomId, memberId);
  if (!membership?.isSteward || membership.state !== 'joined') return false;
  const session = await ctx.db.startSession();
  try {
    return (await countStewards(ctx, roomId, session)) <= 1;
  } finally {
    await session.endSession();
  }
}

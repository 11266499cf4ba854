import type { Call } from '#server/platform/call.ts';
import type { Membership } from '#shared/contract/rooms.ts';
import { requireJoinedRoom } from './find-room.ts';
import { readHead } from './log/room-log.ts';
import { saveMembership } from './membership.store.ts';
import { tellMine } from './tell-mine.ts';

/** Remembers how far she has read. Nobody else ever hears of it. */
export async function markRead({ ctx, actor, input }: Call<'room:markRead'>): Promise<Membership> {
  await requireJoinedRoom(ctx, actor, input.roomId);
  const { chatNumber } = await readHead(ctx, input.roomId);
  const readNumber = Math.min(input.number, chatNumber);
  const { state, isSteward } = await saveMembership(
    ctx,
    { room: input.roomId, member: actor.memberId },
    { readNumber },
  );
  await tellMine(ctx, input.roomId, actor.memberId);
  return { state, isSteward, readNumber };
}

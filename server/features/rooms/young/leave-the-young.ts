import { addToAgeLetter } from '#server/features/accounts/account.store.ts';
import type { Context } from '#server/platform/context.ts';
import { audience } from '#server/platform/publisher.ts';
import { expelMember } from '../expel-member.ts';
import { deleteMembership, findMembershipsOf } from '../membership.store.ts';
import { findRoom } from '../room.store.ts';

/** She has turned 18: the rooms for the young stay with the young. A letter to her says which she has left. */
export async function leaveTheYoung(ctx: Context, { memberId }: { memberId: string }): Promise<void> {
  for (const { room: roomId, state } of await findMembershipsOf(ctx, memberId)) {
    const room = await findRoom(ctx, roomId);
    if (room?.audience !== 'young') continue;
    if (state === 'joined') {
      // Written first, so that a stop in between leaves her no room without its word.
      await addToAgeLetter(ctx, memberId, room.name);
      await expelMember(ctx, { roomId, memberId });
    } else {
      await deleteMembership(ctx, { room: roomId, member: memberId });
      ctx.publisher.to(audience.member(memberId), 'room:gone', { roomId });
    }
  }
}

import type { Context } from '#server/platform/context.ts';
import { audience } from '#server/platform/publisher.ts';
import { deleteMembership, findMembership } from '../membership.store.ts';

/** She is no longer asked; to the others her answer stays open. */
export async function takeInvitationBack(ctx: Context, roomId: string, memberId: string): Promise<void> {
  if ((await findMembership(ctx, roomId, memberId))?.state !== 'invited') return;
  await deleteMembership(ctx, { room: roomId, member: memberId });
  ctx.publisher.to(audience.member(memberId), 'room:gone', { roomId });
}

import type { Context } from '#server/platform/context.ts';

/** Tells the rooms who came by an invite to one of them. Her account stands whatever becomes of that. */
export async function honourInvite(
  ctx: Context,
  memberId: string,
  invite: { inviterId?: string; roomId?: string } | undefined,
): Promise<void> {
  if (!invite?.roomId || !invite.inviterId) return;
  const { inviterId, roomId } = invite;
  try {
    await ctx.bus.publish(ctx, 'member:joinedByInvite', { memberId, inviterId, roomId });
  } catch (error) {
    ctx.log.error({ err: error }, 'a newcomer could not be let into the room of her invite');
  }
}

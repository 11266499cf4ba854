import type { Context } from '#server/platform/context.ts';
import { audience } from '#server/platform/publisher.ts';
import { findMembership } from './membership.store.ts';
import { findRoom } from './room.store.ts';
import { toRoomViews } from './room.view.ts';

/** Tells a member’s own devices how a room now stands in her list. */
export async function tellMine(ctx: Context, roomId: string, memberId: string): Promise<void> {
  const [room, membership] = await Promise.all([findRoom(ctx, roomId), findMembership(ctx, roomId, memberId)]);
  if (!room || !membership) return;
  const [view] = await toRoomViews(ctx, memberId, [{ room, membership }]);
  if (view) ctx.publisher.to(audience.member(memberId), 'room:mine', view);
}

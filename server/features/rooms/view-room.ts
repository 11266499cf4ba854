import type { Call } from '#server/platform/call.ts';
import type { Context } from '#server/platform/context.ts';
import type { Room } from '#shared/contract/rooms.ts';
import type { Actor } from '#shared/policy/verdict.ts';
import { requireRoomFor } from './find-room.ts';
import { toRoomViews } from './room.view.ts';

export async function viewRoom({ ctx, actor, input }: Call<'room:view'>): Promise<Room> {
  return viewRoomAs(ctx, actor, input.roomId);
}

/** The room as she sees it now. */
export async function viewRoomAs(ctx: Context, actor: Actor, roomId: string): Promise<Room> {
  const [view] = await toRoomViews(ctx, actor.memberId, [await requireRoomFor(ctx, actor, roomId)]);
  return view as Room;
}

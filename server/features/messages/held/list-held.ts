import { requireJoinedRoom } from '#server/features/rooms/find-room.ts';
import type { Call } from '#server/platform/call.ts';
import { toHeldView } from '../message.view.ts';
import { findWaitingOf } from './held.store.ts';

export async function listHeld({ ctx, actor, input }: Call<'message:held'>) {
  await requireJoinedRoom(ctx, actor, input.roomId);
  return { held: (await findWaitingOf(ctx, input.roomId, actor.memberId)).map(toHeldView) };
}

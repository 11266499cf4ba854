import { requireHarmless } from '#server/features/screening/require-harmless.ts';
import type { Call } from '#server/platform/call.ts';
import type { Room } from '#shared/contract/rooms.ts';
import { can } from '#shared/policy/can.ts';
import { requireAllowed, requireRoomFor } from './find-room.ts';
import { appendChange } from './log/room-log.ts';
import { requireReachable } from './require-reachable.ts';
import { forgetRoom, updateRoomDocument } from './room.store.ts';
import { toWordings } from './to-wordings.ts';
import { viewRoomAs } from './view-room.ts';
import { requireMayChangeEntry } from './young/require-may-change-entry.ts';
import { requireReview } from './young/require-review.ts';

/** Changes what a room says of itself; everyone in it hears so in the order of its log. */
export async function updateRoom({ ctx, actor, input }: Call<'room:update'>): Promise<Room> {
  const { roomId, ...change } = input;
  const place = await requireRoomFor(ctx, actor, roomId);
  requireAllowed(can.updateRoom(actor, place));
  requireReachable({ ...place.room, ...change });
  if (change.review) requireReview(place.room.audience ?? 'everyone', change.review);
  if (change.entry) await requireMayChangeEntry(ctx, actor, place.room, change.entry);
  await requireHarmless(ctx, toWordings(change), { roomId });
  if (Object.keys(change).length > 0) {
    await appendChange(ctx, roomId, async (_place, session) => {
      const room = await updateRoomDocument(ctx, roomId, { $set: change }, session);
      return { entry: { type: 'room:changed' }, subject: room, putInForce: () => forgetRoom(ctx, roomId) };
    });
  }
  return viewRoomAs(ctx, actor, roomId);
}

import { appendChange } from '#server/features/rooms/log/room-log.ts';
import { findRoom, forgetRoom, updateRoomDocument } from '#server/features/rooms/room.store.ts';
import type { Context } from '#server/platform/context.ts';
import type { RoomBrakes } from './decision.ts';

/** How a room is slowed and locked now. */
export async function findBrakes(ctx: Context, roomId: string): Promise<RoomBrakes> {
  const { slowModeSeconds = 0, isLocked = false } = (await findRoom(ctx, roomId)) ?? {};
  return { slowModeSeconds, isLocked };
}

/** Slows or locks a room; everyone in it hears so in the order of its log. What is so already is not said again. */
export async function brakeRoom(ctx: Context, roomId: string, to: RoomBrakes): Promise<void> {
  if (isSame(await findBrakes(ctx, roomId), to)) return;
  await appendChange(ctx, roomId, async (_place, session) => {
    const room = await updateRoomDocument(ctx, roomId, { $set: to }, session);
    return { entry: { type: 'room:changed' }, subject: room, putInForce: () => forgetRoom(ctx, roomId) };
  });
}

/** Lets a room be as it was; what a steward has set since then stays. */
export async function unbrakeRoom(
  ctx: Context,
  { id, from, to }: { id: string; from: RoomBrakes; to: RoomBrakes },
): Promise<void> {
  if (isSame(await findBrakes(ctx, id), to)) await brakeRoom(ctx, id, from);
}

const isSame = (one: RoomBrakes, other: RoomBrakes) =>
  one.slowModeSeconds === other.slowModeSeconds && one.isLocked === other.isLocked;

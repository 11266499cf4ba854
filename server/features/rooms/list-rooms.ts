import type { Call } from '#server/platform/call.ts';
import type { Room } from '#shared/contract/rooms.ts';
import { findRoomFor, type RoomPlace } from './find-room.ts';
import { findMembershipsOf } from './membership.store.ts';
import { findOpenRooms } from './room.store.ts';
import { toRoomViews } from './room.view.ts';

/** Her rooms first, then those she may join; what she may not see is not counted anywhere. */
export async function listRooms({ ctx, actor }: Call<'room:list'>): Promise<{ rooms: Room[] }> {
  const [memberships, open] = await Promise.all([findMembershipsOf(ctx, actor.memberId), findOpenRooms(ctx)]);
  const ids = new Set([...memberships.map(({ room }) => room), ...open.map(({ _id }) => _id)]);
  const places = await Promise.all([...ids].map((roomId) => findRoomFor(ctx, actor, roomId)));
  return {
    rooms: await toRoomViews(
      ctx,
      actor.memberId,
      places.filter((place): place is RoomPlace => place !== null),
    ),
  };
}

import { useRooms } from '#client/features/rooms/rooms-cache.ts';
import type { Room } from '#shared/contract/rooms.ts';

/** The rooms that she is in; private conversations have no forum. */
export function useMyRooms(): Room[] {
  return useRooms().data?.filter(({ kind, membership }) => kind === 'room' && membership.state === 'joined') ?? [];
}

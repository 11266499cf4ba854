import { useRooms } from '#client/features/rooms/rooms-cache.ts';
import type { Room } from '#shared/contract/rooms.ts';

/** The rooms that she is in. */
export function useMyRooms(): Room[] {
  return useRooms().data?.filter(({ membership }) => membership.state === 'joined') ?? [];
}

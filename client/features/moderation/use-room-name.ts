import { useRooms } from '#client/features/rooms/rooms-cache.ts';

/** The name of a room, as far as it is hers to know. */
export function useRoomName(roomId: string | null): string | undefined {
  return useRooms().data?.find(({ id }) => id === roomId)?.name;
}

import { queryOptions, useQuery } from '@tanstack/react-query';
import { queryClient } from '#client/app/query-client.ts';
import { withTitle } from '#client/features/conversations/conversation-title.ts';
import { callRest } from '#client/platform/api.ts';
import { noteSnapshot } from '#client/platform/room-log.ts';
import { useSession } from '#client/platform/session.ts';
import type { Room } from '#shared/contract/rooms.ts';

export const roomsQuery = queryOptions({
  queryKey: ['rooms'],
  queryFn: async () => keepPlaces((await callRest('room:list', {})).rooms).map(withTitle),
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
});

/** Her rooms, those she is invited to or asked to join, and those she may join. */
export function useRooms() {
  const isMember = useSession(({ state }) => state === 'member');
  return useQuery({ ...roomsQuery, enabled: isMember });
}

/** One room; asked for by itself only if it is not in the list. */
export function useRoom(roomId: string) {
  const rooms = useRooms();
  const listed = rooms.data?.find(({ id }) => id === roomId);
  const alone = useQuery({
    queryKey: ['room', roomId],
    queryFn: async () => putRoom(await callRest('room:view', { roomId })),
    enabled: rooms.isSuccess && !listed,
    retry: false,
  });
  return listed ? { ...rooms, data: listed } : { ...(rooms.isSuccess ? alone : rooms), data: undefined };
}

export function findRoom(roomId: string): Room | undefined {
  return queryClient.getQueryData(roomsQuery.queryKey)?.find(({ id }) => id === roomId);
}

/** A room as the server showed it just now. */
export function putRoom(shown: Room): Room {
  const room = withTitle(shown);
  keepPlaces([room]);
  queryClient.setQueryData(roomsQuery.queryKey, (rooms) =>
    rooms?.some(({ id }) => id === room.id)
      ? rooms.map((known) => (known.id === room.id ? { ...room, lastNumber: newestNumber(known, room) } : known))
      : rooms && [...rooms, room],
  );
  return room;
}

export function changeRoom(roomId: string, change: (room: Room) => Room): void {
  queryClient.setQueryData(roomsQuery.queryKey, (rooms) =>
    rooms?.map((room) => (room.id === roomId ? withTitle(change(room)) : room)),
  );
}

export function removeRoom(roomId: string): void {
  queryClient.setQueryData(roomsQuery.queryKey, (rooms) => rooms?.filter(({ id }) => id !== roomId));
}

export function readRoomsAnew(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: roomsQuery.queryKey });
}

function keepPlaces(rooms: Room[]): Room[] {
  for (const { id, headSeq, membership } of rooms) if (membership.state === 'joined') noteSnapshot(id, headSeq);
  return rooms;
}

/** A view that was on its way while messages came must not take them back from the count. */
function newestNumber(known: Room, room: Room): number {
  return room.membership.state === 'joined' ? Math.max(known.lastNumber, room.lastNumber) : room.lastNumber;
}

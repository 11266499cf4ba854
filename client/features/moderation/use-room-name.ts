import { useQuery } from '@tanstack/react-query';
import { callRest } from '#client/platform/api.ts';

/** The name of a room, as far as it is hers to know. */
export function useRoomName(roomId: string | null): string | undefined {
  const { data } = useQuery({ queryKey: ['rooms'], queryFn: () => callRest('room:list', {}) });
  return data?.rooms.find(({ id }) => id === roomId)?.name;
}

import { useQuery } from '@tanstack/react-query';
import { callRest } from '#client/platform/api.ts';
import type { Room } from '#shared/contract/rooms.ts';

/** The rooms that she is in. */
export function useMyRooms(): Room[] {
  const { data } = useQuery({ queryKey: ['rooms'], queryFn: () => callRest('room:list', {}) });
  return data?.rooms.filter(({ membership }) => membership.state === 'joined') ?? [];
}

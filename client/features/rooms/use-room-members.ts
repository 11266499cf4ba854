import { useQuery } from '@tanstack/react-query';
import { callRest } from '#client/platform/api.ts';
import { keepCards } from '#client/platform/member-cards.ts';
import type { Room } from '#shared/contract/rooms.ts';
import { can } from '#shared/policy/can.ts';
import { useActor } from './use-actor.ts';

/** Who is in a room, for those who may know. */
export function useRoomMembers(room: Room) {
  const actor = useActor();
  return useQuery({
    queryKey: ['room-members', room.id],
    queryFn: async () => {
      const page = await callRest('room:members', { roomId: room.id });
      keepCards(page.members.map(({ card }) => card));
      return page;
    },
    enabled: actor !== undefined && can.listRoomMembers(actor, { room, membership: room.membership }).isAllowed,
  });
}

import { useMutation } from '@tanstack/react-query';
import { readRoomsAnew } from '#client/features/rooms/rooms-cache.ts';
import { changeList } from '#client/features/settings/change-list.ts';
import { callRest } from '#client/platform/api.ts';
import { hasCode } from '#client/platform/request-failure.ts';
import { useAttempt } from '#client/platform/use-attempt.ts';
import type { ReportReason } from '#shared/contract/moderation.ts';
import type { Room, RoomPerson } from '#shared/contract/rooms.ts';

/**
 * Blocks whoever asked, and first reports her if there is a reason: afterwards she does not exist here any more. The note goes
 * with the report, because the moderator sees nothing of a private conversation.
 */
export function useBlockReport(room: Room, { card, note }: RoomPerson) {
  const attempt = useAttempt<ReportReason>();
  return useMutation({
    mutationFn: async (reason: ReportReason | undefined) => {
      if (reason) {
        const subject = { kind: 'member', memberId: card.id } as const;
        await callRest('report:create', { clientId: attempt.idOf(reason), subject, reason, note });
      }
      await changeList('blocked', card, true);
      await callRest('room:leave', { roomId: room.id }).catch((failure: unknown) => {
        // The block has ended the request already.
        if (!hasCode(failure, 'not_found')) throw failure;
      });
      void readRoomsAnew();
    },
  });
}

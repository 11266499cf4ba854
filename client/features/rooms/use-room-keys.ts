import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useShortcut } from '#client/app/shortcuts/use-shortcut.ts';
import { markRead } from '#client/features/messages/use-mark-read.ts';
import { showToast } from '#client/ui/toasts.ts';
import type { Room } from '#shared/contract/rooms.ts';
import { findNeighbour, isUnread } from './room-groups.ts';

/** From room to room by keys, and all of them read at once. */
export function useRoomKeys(rooms: Room[]): void {
  const { t } = useTranslation('rooms');
  const { roomId } = useParams();
  const navigate = useNavigate();
  const go = (step: 1 | -1, isUnreadOnly: boolean) => () => {
    const room = findNeighbour(rooms, roomId, step, isUnreadOnly);
    if (room) void navigate(`/rooms/${room.id}`);
    return room !== undefined;
  };
  useShortcut('previousRoom', go(-1, false));
  useShortcut('nextRoom', go(1, false));
  useShortcut('previousUnread', go(-1, true));
  useShortcut('nextUnread', go(1, true));
  useShortcut('readAll', () => {
    for (const room of rooms.filter(isUnread)) markRead(room.id, room.lastNumber);
    showToast(t('readAll'));
  });
}

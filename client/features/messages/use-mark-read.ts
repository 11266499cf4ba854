import { useCallback, useEffect, useRef } from 'react';
import { changeRoom } from '#client/features/rooms/rooms-cache.ts';
import { callSocket } from '#client/platform/api.ts';
import type { Message } from '#shared/contract/messages.ts';
import type { Room } from '#shared/contract/rooms.ts';
import { useIsAttending } from './use-is-attending.ts';

const settleMs = 400;

/**
 * Remembers how far she has read: only what was in sight while she looked at this page. After “mark unread from here”
 * nothing is marked until she comes back to the room.
 */
export function useMarkRead(room: Room, seenNumber: number): (message: Message) => void {
  const isAttending = useIsAttending();
  const isKeptUnread = useRef(false);
  const { id: roomId } = room;
  const { readNumber } = room.membership;
  useEffect(() => {
    if (!isAttending || seenNumber <= readNumber || isKeptUnread.current) return;
    const timer = setTimeout(() => markRead(roomId, seenNumber), settleMs);
    return () => clearTimeout(timer);
  }, [isAttending, seenNumber, readNumber, roomId]);
  return useCallback(
    ({ number }) => {
      isKeptUnread.current = true;
      markRead(roomId, number - 1);
    },
    [roomId],
  );
}

/** Shown at once; the server tells her other devices. */
export function markRead(roomId: string, number: number): void {
  changeRoom(roomId, (room) => ({
    ...room,
    unreadForMe: number >= room.lastNumber ? 0 : room.unreadForMe,
    membership: { ...room.membership, readNumber: number },
  }));
  void callSocket('room:markRead', { roomId, number }).catch(() => undefined);
}

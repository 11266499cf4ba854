import i18next from 'i18next';
import { findRoom } from '#client/features/rooms/rooms-cache.ts';
import { findFold } from '#client/features/settings/lists-query.ts';
import { registerEventApplier } from '#client/platform/room-log.ts';
import { useSession } from '#client/platform/session.ts';
import { announce } from '#client/ui/announce.ts';
import type { Message } from '#shared/contract/messages.ts';
import { stopTyping } from './typing.ts';

/** One sentence for what came in within this time. */
const gatherMs = 2_000;

const gathered = new Map<string, number>();

/** Tells those who listen instead of looking: about the room on the screen, and elsewhere what is for her. */
export function announceMessages(): void {
  registerEventApplier('message:sent', (roomId, { message }) => {
    stopTyping(roomId, message.authorId);
    if (isWorthTelling(roomId, message)) gather(roomId);
  });
}

function isWorthTelling(roomId: string, message: Message): boolean {
  const session = useSession.getState();
  if (session.state !== 'member' || message.threadId !== null || message.authorId === session.me.card.id) return false;
  if (findFold(message.authorId)) return false;
  const isHere = location.pathname === `/rooms/${roomId}`;
  return isHere || message.mentions?.includes(session.me.card.id) === true;
}

function gather(roomId: string): void {
  const count = gathered.get(roomId) ?? 0;
  gathered.set(roomId, count + 1);
  if (count > 0) return;
  setTimeout(() => {
    const total = gathered.get(roomId) ?? 0;
    const room = findRoom(roomId)?.name ?? '';
    gathered.delete(roomId);
    announce(i18next.t('newAnnounced', { ns: 'messages', count: total, room }), roomId);
  }, gatherMs);
}

import { onServerEvent } from '#client/platform/realtime.ts';
import { registerEventApplier, registerRoomReload } from '#client/platform/room-log.ts';
import { useSession } from '#client/platform/session.ts';
import { keepPost, reloadPosts } from './post-cache.ts';
import { changeThread, hearThread, loseThreads, readThreadsAnew } from './thread-cache.ts';

/** The only writer of threads and posts into the cache, besides what is read. */
export function applyThreadEvents(): void {
  registerEventApplier('message:sent', (_roomId, { message, thread }) => {
    keepPost(message);
    if (thread) hearThread(thread, myId());
  });
  registerEventApplier('message:changed', (_roomId, { message }) => keepPost(message));
  registerEventApplier('thread:changed', (_roomId, { thread }) => hearThread(thread, myId()));
  registerRoomReload(reloadPosts);
  onServerEvent('thread:read', ({ threadId, readNumber }) => {
    changeThread(threadId, (thread) => ({ ...thread, readNumber: Math.max(thread.readNumber, readNumber) }));
  });
  onServerEvent('session:ready', readThreadsAnew);
  onServerEvent('room:gone', ({ roomId }) => loseThreads(roomId));
}

function myId(): string | undefined {
  const session = useSession.getState();
  return session.state === 'member' ? session.me.card.id : undefined;
}

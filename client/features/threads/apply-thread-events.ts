import { onServerEvent } from '#client/platform/realtime.ts';
import { registerEventApplier, registerRoomReload } from '#client/platform/room-log.ts';
import type { RoomEvents } from '#shared/contract/room-log.ts';
import { keepPost, reloadPosts } from './post-cache.ts';
import { changeThread, forgetThreads, hearThread } from './thread-cache.ts';

/** The only writer of threads and posts into the cache, besides what is read. */
export function applyThreadEvents(): void {
  registerEventApplier('message:sent', (_roomId, { message, thread }) => {
    keepPost(message);
    if (thread) hearThread(thread);
  });
  registerEventApplier('message:changed', (_roomId, { message }) => keepPost(message));
  registerEventApplier('thread:changed', (_roomId, { thread }) => hearThread(thread));
  registerRoomReload(reloadPosts);
  onServerEvent('room:events', hearOfRoomsNotOpen);
  onServerEvent('thread:read', ({ threadId, readNumber }) =>
    changeThread(threadId, (thread) => ({ ...thread, readNumber })),
  );
  onServerEvent('session:ready', forgetThreads);
}

/** The forum shows threads of rooms whose log is not followed here; their news can be taken in any order. */
function hearOfRoomsNotOpen({ events }: RoomEvents): void {
  for (const event of events) {
    if (event.type === 'thread:changed') hearThread(event.thread);
    if (event.type === 'message:sent' && event.thread) hearThread(event.thread);
  }
}

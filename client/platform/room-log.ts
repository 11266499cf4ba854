import { queryClient } from '#client/app/query-client.ts';
import { callRest } from './api.ts';
import { createRoomLog } from './create-room-log.ts';
import { keepCards } from './member-cards.ts';
import { onServerEvent } from './realtime.ts';

type Reload = (roomId: string) => Promise<number | undefined>;

const reloads = new Set<Reload>();

const log = createRoomLog({
  fetchAfter: (roomId, after) => callRest('room:catchUp', { roomId, after }),
  reload: async (roomId) => {
    const read = await Promise.all([...reloads].map((reload) => reload(roomId)));
    return Math.min(...read.filter((seq) => seq !== undefined));
  },
  keepCards,
});

/** A feature takes part in the rooms’ logs: called for each event of a type, in order, as the only writer from sockets. */
export const registerEventApplier = log.register;

/** Too far behind to catch up: loads what the feature has cached of the room; answers the `headSeq` of what it read. */
export function registerRoomReload(reload: Reload): () => void {
  reloads.add(reload);
  return () => reloads.delete(reload);
}

export const { noteSnapshot, noteHead, positionOf } = log;

/** Nothing of the room is cached any more, or may be. */
export function forgetRoom(roomId: string): void {
  log.forget(roomId);
}

/** Somebody else’s turn: nothing of the one before stays in memory. */
export function forgetEverything(): void {
  log.forgetAll();
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'community' });
}

export function startRoomLog(): void {
  onServerEvent('room:events', log.hear);
  onServerEvent('session:ready', ({ rooms }) => {
    for (const { roomId, headSeq } of rooms) log.noteHead(roomId, headSeq);
  });
}

import { setImmediate } from 'node:timers/promises';
import { findNewestMessages } from '#server/features/messages/find-newest-messages.ts';
import type { MessageEntry } from '#server/features/messages/message.store.ts';
import { findMembershipsOf } from '#server/features/rooms/membership.store.ts';
import { findRoom } from '#server/features/rooms/room.store.ts';
import { compileWatched, type Watched } from '#server/features/screening/watched/compile-watched.ts';
import { findWatched } from '#server/features/screening/watched/find-watched.ts';
import type { Call } from '#server/platform/call.ts';
import type { Context } from '#server/platform/context.ts';
import { requireFindable } from './require-findable.ts';
import { requireWatchedPlace } from './require-watched-place.ts';

const MAX_READ = 5000;
const MAX_SAMPLES = 20;
/** Other requests get their turn between. */
const AT_A_TIME = 100;

type Caught = { entry: MessageEntry; start: number; end: number };

/** What a word would have caught: in the room, or in the rooms that she is in; never in private conversations. */
export async function tryWatchedWord({ ctx, actor, input }: Call<'watchedWord:try'>) {
  const room = await requireWatchedPlace(ctx, actor, input.roomId);
  requireFindable(input.phrase);
  const rooms = room ? [room] : await findHerRooms(ctx, actor.memberId);
  const watched = compileWatched([{ _id: 'tried', ...input, verdict: 'hold' }]);
  const entries = await findNewestMessages(ctx, rooms, MAX_READ);
  const caught = await findCaught(entries, watched);
  return {
    read: entries.length,
    matched: caught.length,
    samples: await Promise.all(caught.slice(0, MAX_SAMPLES).map((one) => toSample(ctx, one))),
  };
}

async function findHerRooms(ctx: Context, memberId: string): Promise<string[]> {
  const joined = (await findMembershipsOf(ctx, memberId)).filter(({ state }) => state === 'joined');
  const rooms = await Promise.all(joined.map(({ room }) => findRoom(ctx, room)));
  return rooms.flatMap((room) => (room && room.kind !== 'conversation' ? room._id : []));
}

async function findCaught(entries: MessageEntry[], watched: Watched): Promise<Caught[]> {
  const caught: Caught[] = [];
  for (let at = 0; at < entries.length; at++) {
    if (at % AT_A_TIME === AT_A_TIME - 1) await setImmediate();
    const entry = entries[at] as MessageEntry;
    const [reason] = findWatched(entry.message.text, watched);
    if (reason) caught.push({ entry, start: reason.start, end: reason.end });
  }
  return caught;
}

async function toSample(ctx: Context, { entry, start, end }: Caught) {
  const room = await findRoom(ctx, entry.room);
  return { roomName: room?.name ?? '', text: entry.message.text, at: entry.at.toISOString(), start, end };
}

import type { Call } from '#server/platform/call.ts';
import { requireJoinedRoom } from './find-room.ts';
import { findEntriesAfter } from './log/log.store.ts';
import { readHead } from './log/room-log.ts';
import { findCardsFor, viewEntries } from './log/tell-room.ts';

/** Further behind than this, a fresh page costs less than the way back. */
const MAX_EVENTS = 500;
const EVENTS_A_PAGE = 100;

/** What happened after a sequence number; each event with the present state of what it is about. */
export async function catchUp({ ctx, actor, input }: Call<'room:catchUp'>) {
  const { roomId, after } = input;
  await requireJoinedRoom(ctx, actor, roomId);
  const { seq: headSeq } = await readHead(ctx, roomId);
  const nothing = { roomId, events: [], members: [], headSeq };
  if (after > headSeq || headSeq - after > MAX_EVENTS) return { ...nothing, isReset: true };
  const entries = await findEntriesAfter(ctx, roomId, after, EVENTS_A_PAGE);
  const events = await viewEntries(
    ctx,
    entries.map((entry) => ({ entry })),
  );
  const members = await findCardsFor(ctx, events);
  // Last of all: she may have left while this was read; what she may not hear any more is not answered either.
  await requireJoinedRoom(ctx, actor, roomId);
  return { roomId, events, members, headSeq, isReset: false };
}

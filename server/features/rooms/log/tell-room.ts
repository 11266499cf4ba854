import { findCards } from '#server/features/members/find-cards.ts';
import type { Context, LogViewInput } from '#server/platform/context.ts';
import { isDatabaseUnavailable } from '#server/platform/database-errors.ts';
import type { RoomEvent } from '#shared/contract/room-log.ts';
import type { LogEntry } from './log.model.ts';
import { findEntriesAfter } from './log.store.ts';
import type { Owner, Stored } from './owner.ts';

const ENTRIES_A_READ = 200;

/** Turns entries into events, each by the feature that its type belongs to, in the order of the log. */
export async function viewEntries(
  ctx: Context,
  inputs: Array<LogViewInput & { entry: LogEntry }>,
): Promise<RoomEvent[]> {
  const events = new Map<number, RoomEvent>();
  for (const type of new Set(inputs.map(({ entry }) => entry.type))) {
    const view = ctx.logViews[type];
    if (!view) throw new Error(`no feature views log entries of type ${type}`);
    for (const event of await view(
      ctx,
      inputs.filter(({ entry }) => entry.type === type),
    ))
      events.set(event.seq, event);
  }
  return [...events.values()].sort((a, b) => a.seq - b.seq);
}

/** The members whose cards stand beside these events. */
export function findCardsFor(ctx: Context, events: RoomEvent[]) {
  const ids = new Set<string>();
  for (const event of events) {
    if ('message' in event) {
      ids.add(event.message.authorId);
      if (event.message.replyTo) ids.add(event.message.replyTo.authorId);
    }
    if ('thread' in event && event.thread) ids.add(event.thread.authorId);
    if ('memberId' in event) ids.add(event.memberId);
  }
  return findCards(ctx, [...ids]);
}

/** Tells the room what its log has just gained. What cannot be told now is told from the log later. */
export async function tellRoom(ctx: Context, owner: Owner, stored: Stored[]): Promise<void> {
  const isNext = stored[0]?.entry.seq === (owner.toldSeq ?? 0) + 1;
  if (isNext) await tryToTell(ctx, owner, stored);
  else await tellMissed(ctx, owner);
}

/** Whether the log has entries that the room was not told. */
export function hasUntold({ head, toldSeq }: Owner): boolean {
  return head !== null && toldSeq !== null && toldSeq < head.seq;
}

/** Tells from the log whatever of it the room was not told: a write whose outcome we did not see, a telling that failed. */
export async function tellMissed(ctx: Context, owner: Owner): Promise<void> {
  while (hasUntold(owner)) {
    const from = owner.toldSeq as number;
    try {
      const entries = await findEntriesAfter(ctx, owner.roomId, from, ENTRIES_A_READ);
      await tryToTell(
        ctx,
        owner,
        entries.map((entry) => ({ entry })),
      );
    } catch (error) {
      ctx.log.warn({ err: error, room: owner.roomId }, 'what a room was not told could not be read');
    }
    if (owner.toldSeq === from) return;
  }
}

async function tryToTell(ctx: Context, owner: Owner, stored: Stored[]): Promise<void> {
  const last = stored.at(-1);
  if (!last) return;
  try {
    const events = await viewEntries(ctx, stored);
    if (events.length > 0) ctx.publisher.toRoom(owner.roomId, events, await findCardsFor(ctx, events));
    owner.toldSeq = last.entry.seq;
  } catch (error) {
    ctx.log.error({ err: error, room: owner.roomId }, 'a room could not be told at once');
    // One entry that cannot be shown must not silence the room: clients see the gap and ask.
    if (!isDatabaseUnavailable(error)) owner.toldSeq = last.entry.seq;
  }
}

import { findCards } from '#server/features/members/find-cards.ts';
import type { Context, LogViewInput } from '#server/platform/context.ts';
import type { RoomEvent } from '#shared/contract/room-log.ts';
import type { LogEntry } from './log.model.ts';

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

/** Tells the room what its log has just gained. A failure to tell is no failure to store: clients see the gap and ask. */
export async function tellRoom(
  ctx: Context,
  roomId: string,
  stored: Array<{ entry: LogEntry; subject?: unknown }>,
): Promise<void> {
  if (stored.length === 0) return;
  try {
    const events = await viewEntries(ctx, stored);
    if (events.length > 0) ctx.publisher.toRoom(roomId, events, await findCardsFor(ctx, events));
  } catch (error) {
    ctx.log.error({ err: error, room: roomId }, 'a room could not be told at once');
  }
}

import { findMessageEntries } from '#server/features/rooms/log/log.store.ts';
import type { Context } from '#server/platform/context.ts';
import type { MessageEntry } from './message.store.ts';

/** The newest messages and posts of these rooms that are still there, at most `limit`, an equal share from each room. */
export async function findNewestMessages(ctx: Context, rooms: string[], limit: number): Promise<MessageEntry[]> {
  const share = Math.ceil(limit / Math.max(1, rooms.length));
  const found: MessageEntry[] = [];
  for (const room of rooms) found.push(...(await findMessageEntries(ctx, { room }, { sort: -1, limit: share })));
  return found
    .filter(({ message }) => !message.gone)
    .sort((one, other) => other.at.getTime() - one.at.getTime())
    .slice(0, limit);
}

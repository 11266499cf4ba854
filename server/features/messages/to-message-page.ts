import { findCards } from '#server/features/members/find-cards.ts';
import { readHead } from '#server/features/rooms/log/room-log.ts';
import type { Context } from '#server/platform/context.ts';
import type { MessagePage } from '#shared/contract/messages.ts';
import type { EntryPage } from './message.store.ts';
import { toMessageViews } from './message.view.ts';

export async function toMessagePage(
  ctx: Context,
  roomId: string,
  { entries, hasBefore, hasAfter }: EntryPage,
): Promise<MessagePage> {
  // The head is read before the views: an event between the two is heard twice rather than never.
  const { seq: headSeq } = await readHead(ctx, roomId);
  const messages = await toMessageViews(ctx, entries);
  const authors = new Set(
    messages.flatMap(({ authorId, replyTo }) => (replyTo ? [authorId, replyTo.authorId] : [authorId])),
  );
  return { messages, members: await findCards(ctx, [...authors]), hasBefore, hasAfter, headSeq };
}

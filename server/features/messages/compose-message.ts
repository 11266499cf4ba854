import { findListed } from '#server/features/members/find-listed.ts';
import { findBlocked } from '#server/features/members/lists/find-blocked.ts';
import { findMembersByHandles } from '#server/features/members/member.store.ts';
import { isConversation } from '#server/features/rooms/conversation/is-conversation.ts';
import { findMembership } from '#server/features/rooms/membership.store.ts';
import { findRoom } from '#server/features/rooms/room.store.ts';
import { looksAfter } from '#server/features/rooms/young/looks-after.ts';
import { findActor } from '#server/features/rooms/young/require-may-be-in.ts';
import type { Context } from '#server/platform/context.ts';
import { parseMarkdown } from '#server/platform/text/parse-markdown.ts';
import { findHandles } from '#server/platform/text/split-mentions.ts';
import { refuse } from '#shared/errors.ts';
import type { Draft } from './draft.ts';
import { findMessage, type NewMessage } from './message.store.ts';

const MAX_MENTIONS = 20;

/** Makes of a draft what is stored: its marks parsed, its mentions and its quote resolved. */
export async function composeMessage(ctx: Context, draft: Draft): Promise<NewMessage> {
  const [mentions, blocked] = await Promise.all([findMentions(ctx, draft), findBlocked(ctx, draft.authorId)]);
  const tree = parseMarkdown(draft.text, mentions);
  const quoted = draft.replyTo === undefined ? undefined : await findMessage(ctx, draft.roomId, draft.replyTo);
  if (quoted === null || (quoted && quoted.message.threadId !== draft.threadId))
    throw refuse('not_found', { message: 'The message you answer is not here any more.' });
  const mentioned = [...new Set(mentions.values())];
  const forMembers = [...new Set([...mentioned, ...(quoted ? [quoted.message.author] : [])])].filter(
    (id) => id !== draft.authorId && !blocked.has(id),
  );
  return {
    author: draft.authorId,
    clientId: draft.clientId,
    text: draft.text,
    ...(tree && { tree }),
    ...(draft.lang && { lang: draft.lang }),
    ...(draft.contentNote && { contentNote: draft.contentNote }),
    ...(quoted && { replyTo: { id: quoted._id, author: quoted.message.author } }),
    ...(mentioned.length > 0 && { mentions: mentioned }),
    ...(forMembers.length > 0 && { for: forMembers }),
  };
}

/** Which members of the room are named with @handle, by the handle as it was typed. Whom a block parts are not named. */
export async function findMentions(
  ctx: Context,
  { text, roomId, authorId }: Pick<Draft, 'text' | 'roomId' | 'authorId'>,
): Promise<Map<string, string>> {
  const mentions = new Map<string, string>();
  if (!text.includes('@')) return mentions;
  const members = await findMembersByHandles(ctx, [...new Set(findHandles(text))].slice(0, MAX_MENTIONS));
  const blocked = await findBlocked(ctx, authorId);
  const named = new Set(await findNameable(ctx, authorId, roomId, [...members.values()]));
  for (const [handle, memberId] of members) {
    if (blocked.has(memberId) || !named.has(memberId)) continue;
    if ((await findMembership(ctx, roomId, memberId))?.state === 'joined') mentions.set(handle, memberId);
  }
  return mentions;
}

/** An adult calls nobody who is young by name, but where she looks after the room: it would single her out. */
async function findNameable(ctx: Context, authorId: string, roomId: string, memberIds: string[]): Promise<string[]> {
  const [author, room] = await Promise.all([findActor(ctx, authorId), findRoom(ctx, roomId)]);
  if (!author || !room || isConversation(room)) return memberIds;
  return findListed(ctx, author, memberIds, await looksAfter(ctx, author, roomId));
}

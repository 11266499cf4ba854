import type { LogEntry, MessageEntry } from '#server/features/rooms/log/log.model.ts';
import { findEntriesById } from '#server/features/rooms/log/log.store.ts';
import type { Context, LogView } from '#server/platform/context.ts';
import type { HeldMessage, Message } from '#shared/contract/messages.ts';
import { firstGraphemes } from '#shared/text.ts';
import type { HeldDocument } from './held/held.model.ts';

const PREVIEW_GRAPHEMES = 80;

/** Messages as everyone who may read them sees them. A quote shows what the quoted message says now, or nothing. */
export async function toMessageViews(ctx: Context, entries: MessageEntry[]): Promise<Message[]> {
  const quoted = entries.flatMap(({ message }) => message.replyTo?.id ?? []);
  const targets = new Map((await findEntriesById(ctx, quoted)).map((entry) => [entry._id, entry as MessageEntry]));
  return entries.map((entry) => toMessageView(entry, targets));
}

/** Assigned, not spread: a page is fifty of these, and spreading was most of what one cost. */
function toMessageView(entry: MessageEntry, targets: Map<string, MessageEntry>): Message {
  const { message } = entry;
  const view: Message = {
    id: entry._id,
    roomId: entry.room,
    threadId: message.threadId,
    seq: entry.seq,
    number: message.number,
    changedSeq: message.changedSeq,
    authorId: message.author,
    clientId: message.clientId,
    sentAt: entry.at.toISOString(),
    text: '',
  };
  if (message.gone) {
    const { by, at, rule } = message.gone;
    view.gone = { by, at: at.toISOString(), ...(rule && { rule }) };
    return view;
  }
  const { text, tree, lang, contentNote, replyTo, mentions, reactions, editedAt, grewIntoThreadId } = message;
  view.text = text;
  if (tree) view.tree = tree;
  if (lang) view.lang = lang;
  if (contentNote) view.contentNote = contentNote;
  if (replyTo) view.replyTo = toQuote(replyTo, targets.get(replyTo.id));
  if (mentions?.length) view.mentions = mentions;
  if (reactions?.length) view.reactions = reactions;
  if (editedAt) view.editedAt = editedAt.toISOString();
  if (grewIntoThreadId) view.grewIntoThreadId = grewIntoThreadId;
  return view;
}

function toQuote(replyTo: { id: string; author: string }, quoted: MessageEntry | undefined): Message['replyTo'] {
  const contentNote = quoted?.message.gone ? undefined : quoted?.message.contentNote;
  const quote = { id: replyTo.id, authorId: replyTo.author, preview: toPreview(quoted) };
  return contentNote ? { ...quote, contentNote } : quote;
}

/** One line of a message, for quotes and queues; nothing of what is gone. */
export function toPreview(entry: MessageEntry | undefined): string {
  if (!entry?.message || entry.message.gone) return '';
  return firstGraphemes(entry.message.text.replace(/\s+/g, ' '), PREVIEW_GRAPHEMES);
}

export function toHeldView(held: HeldDocument): HeldMessage {
  const { _id: id, room: roomId, threadId, author: authorId, clientId, text, reason } = held;
  return { id, roomId, threadId, authorId, clientId, heldAt: held.heldAt.toISOString(), text, reason };
}

/** `message:sent` tells the message as it is now, so that a late reader never hears what was since taken back. */
export const viewSentMessages: LogView = async (ctx, inputs) => {
  const entries = inputs.map(({ entry }) => entry as MessageEntry);
  const messages = await toMessageViews(ctx, entries);
  return messages.map((message) => ({ type: 'message:sent', seq: message.seq, at: message.sentAt, message }));
};

export const viewChangedMessages: LogView = async (ctx, inputs) => {
  const entries = inputs as Array<{ entry: LogEntry; subject?: MessageEntry }>;
  const missing = entries.flatMap(({ entry, subject }) => (subject || !entry.subject ? [] : entry.subject));
  const found = new Map(
    (await findEntriesById(ctx, [...new Set(missing)])).map((entry) => [entry._id, entry as MessageEntry]),
  );
  const subjects = entries.map(({ entry, subject }) => subject ?? (found.get(entry.subject ?? '') as MessageEntry));
  const messages = await toMessageViews(ctx, subjects);
  return messages.map((message, at) => {
    const { entry } = entries[at] as { entry: LogEntry };
    return { type: 'message:changed', seq: entry.seq, at: entry.at.toISOString(), message };
  });
};

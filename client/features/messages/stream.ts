import type { Message, MessagePage } from '#shared/contract/messages.ts';
import { firstGraphemes } from '#shared/text.ts';

/** One unbroken piece of a room’s chat, oldest first, as far as it is loaded. */
export interface Stream {
  /** Which reading it began with: pages that are joined to it keep it, another place in the chat has another. */
  origin: number;
  messages: Message[];
  hasBefore: boolean;
  /** False at the live end: only then do new messages belong to it. */
  hasAfter: boolean;
}

export function toStream({ messages, hasBefore, hasAfter }: MessagePage): Stream {
  lastOrigin += 1;
  return { origin: lastOrigin, messages, hasBefore, hasAfter };
}

let lastOrigin = 0;

/** Joins the page that lies before or after it. Of a message known twice the newer version stays. */
export function joinPage(stream: Stream, page: MessagePage, side: 'before' | 'after'): Stream {
  const newest = new Map(stream.messages.map((message) => [message.id, message]));
  for (const message of page.messages) newest.set(message.id, newerOf(newest.get(message.id), message));
  const messages = [...newest.values()].sort((a, b) => a.seq - b.seq);
  return side === 'before'
    ? { ...stream, messages, hasBefore: page.hasBefore }
    : { ...stream, messages, hasAfter: page.hasAfter };
}

/** A new message goes to its place; one outside the loaded piece waits to be loaded with its page. */
export function addMessage(stream: Stream, message: Message): Stream {
  if (stream.messages.some(({ id }) => id === message.id)) return changeMessage(stream, message);
  const first = stream.messages[0];
  const last = stream.messages.at(-1);
  if (stream.hasAfter && (!last || message.seq > last.seq)) return stream;
  if (stream.hasBefore && (!first || message.seq < first.seq)) return stream;
  const place = stream.messages.findLastIndex(({ seq }) => seq < message.seq) + 1;
  return { ...stream, messages: stream.messages.toSpliced(place, 0, message) };
}

/** A newer version takes the place of the older, also where it is quoted: what was taken back stays nowhere. */
export function changeMessage(stream: Stream, message: Message): Stream {
  const known = stream.messages.find(({ id }) => id === message.id);
  const newest = newerOf(known, message);
  const isQuoted = stream.messages.some(({ replyTo }) => replyTo?.id === message.id);
  if (newest === known && !isQuoted) return stream;
  const messages = stream.messages.map((one) => quote(one === known ? newest : one, newest));
  return { ...stream, messages };
}

/** Keeps the newest of a long piece, for a room that is not looked at any more. */
export function trim(stream: Stream, count: number): Stream {
  if (stream.hasAfter || stream.messages.length <= count) return stream;
  return { ...stream, messages: stream.messages.slice(-count), hasBefore: true };
}

const previewGraphemes = 80;

/** One line of it; nothing of what is gone. */
export function toPreview(message: Message): string {
  return message.gone ? '' : firstGraphemes(message.text.replace(/\s+/g, ' '), previewGraphemes);
}

function quote(message: Message, quoted: Message): Message {
  if (message.replyTo?.id !== quoted.id) return message;
  const { contentNote: before, ...replyTo } = message.replyTo;
  const { contentNote } = quoted.gone ? {} : quoted;
  const preview = toPreview(quoted);
  if (preview === replyTo.preview && contentNote === before) return message;
  return { ...message, replyTo: { ...replyTo, preview, ...(contentNote && { contentNote }) } };
}

function newerOf(known: Message | undefined, other: Message): Message {
  return known && known.changedSeq > other.changedSeq ? known : other;
}

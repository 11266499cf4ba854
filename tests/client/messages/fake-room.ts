import { toPreview } from '#client/features/messages/stream.ts';
import type { Message, MessagePage } from '#shared/contract/messages.ts';
import type { Output } from '#shared/contract/operations.ts';
import type { RoomEvent } from '#shared/contract/room-log.ts';

type Logged = { seq: number; type: 'message:sent' | 'message:changed'; index: number };

/** A room’s log as the server keeps it: events tell the present state of what they are about. */
export function createFakeRoom({ eventsAPage = 3, maxEvents = 40 } = {}) {
  const messages: Message[] = [];
  const log: Logged[] = [];

  const view = (message: Message): Message => {
    const quoted = messages.find(({ id }) => id === message.replyTo?.id);
    if (!quoted || !message.replyTo || message.gone) return { ...message };
    return { ...message, replyTo: { ...message.replyTo, preview: toPreview(quoted) } };
  };
  const toEvent = ({ seq, type, index }: Logged): RoomEvent => ({
    seq,
    type,
    at: '2026-11-23T09:00:00.000Z',
    message: view(messages[index] as Message),
  });
  const append = (type: Logged['type'], index: number): RoomEvent => {
    const entry = { seq: log.length + 1, type, index };
    log.push(entry);
    return toEvent(entry);
  };
  const change = (index: number, fields: Partial<Message>): RoomEvent | undefined => {
    const message = messages[index];
    if (!message || message.gone) return undefined;
    messages[index] = { ...message, ...fields, changedSeq: log.length + 1 };
    return append('message:changed', index);
  };

  return {
    send(text: string, replyTo?: number): RoomEvent {
      const seq = log.length + 1;
      const quoted = replyTo === undefined ? undefined : messages[replyTo];
      messages.push({
        id: `m${messages.length}`,
        roomId: 'room',
        threadId: null,
        seq,
        number: messages.length + 1,
        changedSeq: seq,
        authorId: 'author',
        clientId: `c${seq}`,
        sentAt: '2026-11-23T09:00:00.000Z',
        text,
        ...(quoted && { replyTo: { id: quoted.id, authorId: quoted.authorId, preview: '' } }),
      });
      return append('message:sent', messages.length - 1);
    },
    edit: (index: number, text: string) => change(index, { text }),
    remove: (index: number) =>
      change(index, { text: '', replyTo: undefined, gone: { by: 'moderator', at: '2026-11-23T09:00:00.000Z' } }),
    catchUp(after: number): Output<'room:catchUp'> {
      const nothing = { roomId: 'room', events: [], members: [], headSeq: log.length };
      if (after > log.length || log.length - after > maxEvents) return { ...nothing, isReset: true };
      return { ...nothing, events: log.slice(after, after + eventsAPage).map(toEvent), isReset: false };
    },
    page({ before, limit }: { before?: number; limit: number }): MessagePage {
      const earlier = messages.filter(({ seq }) => before === undefined || seq < before);
      return {
        messages: earlier.slice(-limit).map(view),
        members: [],
        hasBefore: earlier.length > limit,
        hasAfter: before !== undefined,
        headSeq: log.length,
      };
    },
    snapshot: () => messages.map(view),
    get headSeq() {
      return log.length;
    },
  };
}

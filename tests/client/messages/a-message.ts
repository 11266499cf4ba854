import type { Message } from '#shared/contract/messages.ts';

export const roomId = 'r'.repeat(24);
const start = new Date('2026-11-23T09:00:00.000Z').getTime();

/** The message with this number, one minute after the one before. */
export function aMessage(number: number, more: Partial<Message> = {}): Message {
  return {
    id: `m${number}`.padEnd(24, '0'),
    roomId,
    threadId: null,
    seq: number,
    number,
    changedSeq: number,
    authorId: 'emma',
    clientId: `client ${number}`,
    sentAt: new Date(start + number * 60_000).toISOString(),
    text: `words ${number}`,
    ...more,
  };
}

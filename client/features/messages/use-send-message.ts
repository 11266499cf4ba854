import { useCallback } from 'react';
import { findRoom } from '#client/features/rooms/rooms-cache.ts';
import { callSocket } from '#client/platform/api.ts';
import { enqueue, registerDelivery } from '#client/platform/outbox/outbox.ts';
import type { OutboxEntry } from '#client/platform/outbox/outbox-entry.ts';
import type { Message } from '#shared/contract/messages.ts';
import { applyOutcome } from './apply-message-events.ts';
import { markRead } from './use-mark-read.ts';

/** What she wrote, as it waits in the outbox. */
export interface MessageDraft {
  roomId: string;
  text: string;
  lang?: string;
  contentNote?: string;
  replyTo?: string;
}

export type MessageEntry = OutboxEntry<MessageDraft>;

/** Sends to one room: kept on the device first, shown as pending, sent until the house has it. */
export function useSendMessage(roomId: string): (draft: Omit<MessageDraft, 'roomId'>) => Promise<void> {
  return useCallback((draft) => enqueue('message', queueOf(roomId), { roomId, ...draft }), [roomId]);
}

export function queueOf(roomId: string): string {
  return `room ${roomId}`;
}

/** Tells the outbox how a message is delivered: every try carries the same id, so that it arrives once. */
export function deliverMessages(): void {
  registerDelivery<MessageDraft>('message', async ({ clientId, payload }) => {
    const outcome = await callSocket('message:send', { clientId, ...payload });
    applyOutcome(outcome);
    if (outcome.state === 'sent') readOwn(outcome.message);
  });
}

/** Her own words are not news to her, on any device; unless something unread stands before them. */
function readOwn({ roomId, number }: Message): void {
  const readNumber = findRoom(roomId)?.membership.readNumber ?? 0;
  if (readNumber === number - 1 || readNumber === number) markRead(roomId, number);
}

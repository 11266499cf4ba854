import { useCallback } from 'react';
import { callSocket } from '#client/platform/api.ts';
import { enqueue, registerDelivery } from '#client/platform/outbox/outbox.ts';
import type { OutboxEntry } from '#client/platform/outbox/outbox-entry.ts';
import { applyOutcome } from './apply-message-events.ts';

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
    applyOutcome(await callSocket('message:send', { clientId, ...payload }));
  });
}

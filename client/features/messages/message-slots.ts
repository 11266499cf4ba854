import type { ComponentType } from 'react';
import { create } from 'zustand';
import type { Message } from '#shared/contract/messages.ts';

/** What another feature adds to a chat message; without it nothing is shown in its place. */
export interface MessageSlots {
  /** Opens the thread of a message, or starts one from it. */
  openThread?: (message: Message) => void;
  /** The line below a message that a thread grew from. */
  Replies?: ComponentType<{ message: Message }>;
}

export const useMessageSlots = create<MessageSlots>()(() => ({}));

export function fillMessageSlots(slots: MessageSlots): void {
  useMessageSlots.setState(slots);
}

import { create } from 'zustand';
import { persist } from 'zustand/middleware';

export interface ThreadDraft {
  roomId: string;
  kind: 'question' | 'topic';
  title: string;
  text: string;
  /** The chat message that it grows from. */
  from?: { messageId: string; roomId: string; name: string; preview: string };
}

const emptyDraft: ThreadDraft = { roomId: '', kind: 'question', title: '', text: '' };

/** Stays on this device until it is published; what is written long must not be lost by a slip. */
export const useThreadDraft = create<{ draft: ThreadDraft }>()(
  persist((): { draft: ThreadDraft } => ({ draft: emptyDraft }), { name: 'banyan.thread-draft' }),
);

export function changeThreadDraft(change: Partial<ThreadDraft>): void {
  useThreadDraft.setState(({ draft }) => ({ draft: { ...draft, ...change } }));
}

export function clearThreadDraft(): void {
  useThreadDraft.setState({ draft: emptyDraft });
}

/** A thread is to grow from a chat message; what was begun already stays. */
export function growDraft(from: NonNullable<ThreadDraft['from']>): void {
  useThreadDraft.setState(({ draft }) => ({ draft: { ...draft, roomId: from.roomId, kind: 'topic', from } }));
}

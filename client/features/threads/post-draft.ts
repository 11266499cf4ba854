import { create } from 'zustand';
import { persist } from 'zustand/middleware';

/** What she has begun to write in each thread; kept on this device until it is sent. */
export const usePostDrafts = create<{ drafts: Record<string, string> }>()(
  persist((): { drafts: Record<string, string> } => ({ drafts: {} }), { name: 'banyan.post-drafts' }),
);

export function changePostDraft(threadId: string, text: string): void {
  usePostDrafts.setState(({ drafts: { [threadId]: _, ...others } }) => ({
    drafts: text === '' ? others : { ...others, [threadId]: text },
  }));
}

import { create } from 'zustand';
import { persist } from 'zustand/middleware';

/** Topics that she does not want covered, kept on this device. */
export const useShownTopics = create<{ topics: string[] }>()(
  persist((): { topics: string[] } => ({ topics: [] }), { name: 'banyan.topics' }),
);

export function alwaysShow(note: string): void {
  useShownTopics.setState(({ topics }) => ({ topics: [...new Set([...topics, ...toTopics(note)])] }));
}

/** A note with several topics is shown only if she wants to see each of them. */
export function isAlwaysShown(topics: string[], note: string): boolean {
  const named = toTopics(note);
  return named.length > 0 && named.every((topic) => topics.includes(topic));
}

function toTopics(note: string): string[] {
  return note
    .split(/[,;、，،]/)
    .map((topic) => topic.trim().toLocaleLowerCase())
    .filter(Boolean);
}

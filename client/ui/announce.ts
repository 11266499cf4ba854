import { create } from 'zustand';

/** How long news are gathered before they are read out, so that a lively room does not talk over everything. */
const gatherMs = 1_500;

interface Announcements {
  words: string;
}

export const useAnnouncements = create<Announcements>()(() => ({ words: '' }));

const waiting = new Map<string, string>();
let isGathering = false;

/** Says it politely to screen readers. A later sentence about the same thing takes the place of an earlier one. */
export function announce(words: string, about: string = words): void {
  waiting.set(about, words);
  if (isGathering) return;
  isGathering = true;
  setTimeout(speak, gatherMs);
}

function speak(): void {
  isGathering = false;
  const words = [...waiting.values()].join(' ');
  waiting.clear();
  // The same words twice are read out only if the text changes in between.
  const isRepeated = useAnnouncements.getState().words === words;
  useAnnouncements.setState({ words: isRepeated ? `${words}\u00a0` : words });
}

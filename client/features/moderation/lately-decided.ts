import { create } from 'zustand';
import type { CaseView } from '#shared/contract/moderation.ts';
import type { Draft } from './draft.ts';

export const undoMs = 10_000;

interface LatelyDecided {
  /** What was decided a moment ago and can be taken back with one key, and what had been written about it. */
  last: { decided: CaseView; draft: Draft; until: number } | undefined;
  /** The toast that offers it. */
  toastId?: number;
}

export const useLatelyDecided = create<LatelyDecided>()(() => ({ last: undefined }));

/** Only what can be taken back: words that people have read stay read. */
export function rememberDecided(decided: CaseView, draft: Draft): boolean {
  const isReversible = decided.outcome?.isReversible === true;
  useLatelyDecided.setState({ last: isReversible ? { decided, draft, until: Date.now() + undoMs } : undefined });
  return isReversible;
}

/** Hands it out once, while there is time. */
export function takeLatelyDecided() {
  const { last } = useLatelyDecided.getState();
  useLatelyDecided.setState({ last: undefined });
  return last && last.until > Date.now() ? last : undefined;
}

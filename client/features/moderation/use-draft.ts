import { useState } from 'react';
import { useShortcut } from '#client/app/shortcuts/use-shortcut.ts';
import type { CaseView, Decision } from '#shared/contract/moderation.ts';
import { chooseDecision, decisionsFor, emptyDraft, toggleSilence } from './draft.ts';

/** The decision that is being made about one case, by keys and by hand. */
export function useDraft(judged: CaseView) {
  const [draft, setDraft] = useState(emptyDraft);
  const { lenient, strict } = decisionsFor(judged);
  const isHeld = judged.origin === 'held';
  const isOpen = judged.state === 'open';
  const choose = (isHere: boolean, decision: Decision | undefined) => {
    if (!isOpen || !isHere || !decision) return false;
    setDraft((current) => chooseDecision(current, decision, judged));
  };
  useShortcut('approve', () => choose(isHeld, lenient));
  useShortcut('takeDown', () => choose(!isHeld, strict));
  useShortcut('dismiss', () => choose(true, isHeld ? strict : lenient));
  useShortcut('silence', () => {
    if (!isOpen) return false;
    setDraft((current) => toggleSilence(current, judged));
  });
  return [draft, setDraft] as const;
}

import { useEffect, useRef } from 'react';
import { type Draft, keepDraft } from './draft-storage.ts';

const settleMs = 300;

/** Keeps what she is writing on the device, a moment after she pauses and at once when the page goes. */
export function useComposerDraft(memberId: string, place: string, draft: Draft): void {
  const latest = useRef(draft);
  const { text, contentNote } = draft;
  useEffect(() => {
    latest.current = contentNote === undefined ? { text } : { text, contentNote };
    const timer = setTimeout(() => keepDraft(memberId, place, latest.current), settleMs);
    return () => clearTimeout(timer);
  }, [memberId, place, text, contentNote]);
  useEffect(() => {
    const keep = () => keepDraft(memberId, place, latest.current);
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      keep();
    };
  }, [memberId, place]);
}

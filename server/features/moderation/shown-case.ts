import type { CaseDocument } from './case.model.ts';

const SEVERE = 2;

/** Severe words are read on opening, never in passing. */
export const toShownPreview = ({ severity, preview }: Pick<CaseDocument, 'severity' | 'preview'>): string =>
  severity >= SEVERE ? '' : preview;

/** Until it is carried out, a decision is not one that anybody could rely on; until it is undone, it is. */
export const isOver = ({ state }: Pick<CaseDocument, 'state'>): boolean => state === 'decided' || state === 'reversing';

/** Whether a decision stands that can be taken back. An approval cannot: people have read the words. */
export function isReversible({ state, decision, reversal }: Pick<CaseDocument, 'state' | 'decision' | 'reversal'>) {
  return state === 'decided' && decision !== null && decision.decision !== 'approve' && reversal === null;
}

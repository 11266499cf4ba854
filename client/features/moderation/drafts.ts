import { create } from 'zustand';
import { type Draft, emptyDraft, isEmptyDraft } from './draft.ts';

interface Drafts {
  drafts: Readonly<Record<string, Draft>>;
}

/** In memory only: what is thought about somebody stays off the disk. */
export const useDrafts = create<Drafts>()(() => ({ drafts: {} }));

export function readDraft(caseId: string): Draft {
  return useDrafts.getState().drafts[caseId] ?? emptyDraft;
}

/** Keeps what was begun about a case while she looks at another one. */
export function keepDraft(caseId: string, draft: Draft): void {
  const { [caseId]: _before, ...others } = useDrafts.getState().drafts;
  useDrafts.setState({ drafts: isEmptyDraft(draft) ? others : { ...others, [caseId]: draft } });
}

export function dropDraft(caseId: string): void {
  keepDraft(caseId, emptyDraft);
}

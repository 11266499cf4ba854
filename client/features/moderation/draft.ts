import type { CannedWords, CaseView, Decision, Rule } from '#shared/contract/moderation.ts';
import { isAgainstAuthor, strictDecisionOf, takesMeasures } from './decisions.ts';

export interface Silence {
  minutes: number;
  isEverywhere: boolean;
}

/** What is chosen: a decision, or that somebody else is to decide. */
export type Choice = Decision | 'handOver';

/** What a moderator is about to decide; nothing of it is sent until she says so. */
export interface Draft {
  decision: Choice | undefined;
  rule: Rule | undefined;
  silence: Silence | undefined;
  suspensionMinutes: number | undefined;
  removesFromRoom: boolean;
  /** For `blur`. */
  contentNote: string;
  /** For `slowMode`. */
  slowModeSeconds: number;
  /** For `handOver`: a colleague, or a queue. */
  to: string | undefined;
  cannedWords: CannedWords | undefined;
  words: string;
  note: string;
}

export const emptyDraft: Draft = {
  decision: undefined,
  rule: undefined,
  silence: undefined,
  suspensionMinutes: undefined,
  removesFromRoom: false,
  contentNote: '',
  slowModeSeconds: 30,
  to: undefined,
  cannedWords: undefined,
  words: '',
  note: '',
};

/** An hour, a day, a week, thirty days. */
export const silenceMinutes = [60, 24 * 60, 7 * 24 * 60, 30 * 24 * 60] as const;
/** A day, a week, thirty days: the longest that there is. */
export const suspensionMinutes = [24 * 60, 7 * 24 * 60, 30 * 24 * 60] as const;
export const slowModeSeconds = [10, 30, 120, 600] as const;

type Judged = Pick<CaseView, 'origin' | 'authorId' | 'roomId' | 'subject' | 'queue'>;

const noMeasures = { silence: undefined, suspensionMinutes: undefined, removesFromRoom: false };

/** The same key twice takes the choice back. Where nothing is held against the author nothing is done to her. */
export function chooseDecision(draft: Draft, decision: Choice): Draft {
  if (draft.decision === decision) return { ...draft, ...noMeasures, decision: undefined };
  const chosen = { ...draft, decision };
  return takesMeasures(decision) ? chosen : { ...chosen, ...noMeasures };
}

/** Somebody is silenced together with what she is silenced for. */
export function toggleSilence(draft: Draft, judged: Judged): Draft {
  if (draft.silence) return withoutEmptyRestriction({ ...draft, silence: undefined });
  // A day, in this room, to begin with.
  return withMeasure(draft, judged, {
    silence: { minutes: silenceMinutes[1], isEverywhere: judged.roomId === null },
  });
}

export function toggleSuspension(draft: Draft, judged: Judged): Draft {
  if (draft.suspensionMinutes) return withoutEmptyRestriction({ ...draft, suspensionMinutes: undefined });
  return withMeasure(draft, judged, { suspensionMinutes: suspensionMinutes[0] });
}

export function toggleRemoval(draft: Draft, judged: Judged): Draft {
  if (draft.removesFromRoom) return withoutEmptyRestriction({ ...draft, removesFromRoom: false });
  return withMeasure(draft, judged, { removesFromRoom: true });
}

function withMeasure(draft: Draft, judged: Judged, measure: Partial<Draft>): Draft {
  const strict = strictDecisionOf(judged);
  if (judged.authorId === null || !strict) return draft;
  const decision = draft.decision && takesMeasures(draft.decision) ? draft.decision : strict;
  return { ...draft, decision, ...measure };
}

/** A restriction without a measure is nothing. */
function withoutEmptyRestriction(draft: Draft): Draft {
  return draft.decision === 'restrict' && !hasMeasure(draft) ? { ...draft, decision: undefined } : draft;
}

export function hasMeasure({ silence, suspensionMinutes, removesFromRoom }: Draft): boolean {
  return Boolean(silence || suspensionMinutes || removesFromRoom);
}

export type DraftProblem = 'decision' | 'rule' | 'contentNote' | 'to';

export function findProblem(draft: Draft): DraftProblem | undefined {
  if (!draft.decision) return 'decision';
  if (draft.decision === 'handOver') return draft.to ? undefined : 'to';
  if (draft.decision === 'blur' && draft.contentNote.trim() === '') return 'contentNote';
  return isAgainstAuthor(draft.decision) && !draft.rule ? 'rule' : undefined;
}

/** Whether there is anything that would be lost. */
export function isEmptyDraft(draft: Draft): boolean {
  return JSON.stringify(draft) === JSON.stringify(emptyDraft);
}

import type { CaseView, Decision, Rule } from '#shared/contract/moderation.ts';
import type { Request } from '#shared/contract/operations.ts';

export interface Silence {
  minutes: number;
  isEverywhere: boolean;
}

/** What a moderator is about to decide; nothing of it is sent until she says so. */
export interface Draft {
  decision: Decision | undefined;
  rule: Rule | undefined;
  silence: Silence | undefined;
  note: string;
}

export type DraftProblem = 'decision' | 'rule';

export const emptyDraft: Draft = { decision: undefined, rule: undefined, silence: undefined, note: '' };

/** An hour, a day, a week, thirty days. */
export const silenceMinutes = [60, 24 * 60, 7 * 24 * 60, 30 * 24 * 60] as const;

type Judged = Pick<CaseView, 'origin' | 'authorId' | 'roomId'>;

/** First the one that leaves the words alone. */
export function decisionsFor({ origin }: Judged): { lenient: Decision; strict: Decision } {
  return origin === 'held' ? { lenient: 'approve', strict: 'decline' } : { lenient: 'dismiss', strict: 'remove' };
}

/** Whether the author has to be given reasons. */
export function isAgainstAuthor({ decision }: Draft): boolean {
  return decision === 'remove' || decision === 'decline';
}

/** The same key twice takes the choice back. Where nothing is held against the author there is no silence. */
export function chooseDecision(draft: Draft, decision: Decision): Draft {
  if (draft.decision === decision) return { ...draft, decision: undefined, silence: undefined };
  const chosen = { ...draft, decision };
  return isAgainstAuthor(chosen) ? chosen : { ...chosen, silence: undefined };
}

/** A day, here, to begin with; somebody is silenced together with what she is silenced for. */
export function toggleSilence(draft: Draft, judged: Judged): Draft {
  if (draft.silence) return { ...draft, silence: undefined };
  if (judged.authorId === null) return draft;
  const silence = { minutes: silenceMinutes[1], isEverywhere: judged.roomId === null };
  return { ...draft, decision: decisionsFor(judged).strict, silence };
}

export function findProblem(draft: Draft): DraftProblem | undefined {
  if (!draft.decision) return 'decision';
  return isAgainstAuthor(draft) && !draft.rule ? 'rule' : undefined;
}

export function toDecision(draft: Draft, { id, version }: CaseView): Request<'case:decide'> {
  const { decision, rule, silence, note } = draft;
  if (!decision) throw new Error('A draft without a decision was sent.');
  const reasons = isAgainstAuthor(draft) ? { ...(rule && { rule }), ...(silence && { silence }) } : {};
  return { caseId: id, version, decision, note, ...reasons };
}

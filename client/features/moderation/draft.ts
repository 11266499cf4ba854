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

type Judged = Pick<CaseView, 'origin' | 'authorId' | 'roomId' | 'subject'>;

/** What can be done: leave it, or act against the author. A room has no author; its reports are only put aside. */
export function decisionsFor({ origin, subject }: Judged): { lenient: Decision; strict: Decision | undefined } {
  if (origin === 'held') return { lenient: 'approve', strict: 'decline' };
  return { lenient: 'dismiss', strict: subject.kind === 'room' ? undefined : 'remove' };
}

/** Whether the author has to be given reasons. */
export function isAgainstAuthor({ decision }: Draft): boolean {
  return decision === 'remove' || decision === 'decline';
}

/** The same key twice takes the choice back. Where nothing is held against the author there is no silence. */
export function chooseDecision(draft: Draft, decision: Decision, judged: Judged): Draft {
  if (draft.decision === decision) return { ...draft, decision: undefined, silence: undefined };
  const chosen = { ...draft, decision };
  if (!isAgainstAuthor(chosen)) return { ...chosen, silence: undefined };
  return { ...chosen, silence: draft.silence ?? (isOnlySilence(judged) ? firstSilence(judged) : undefined) };
}

/** Somebody is silenced together with what she is silenced for. */
export function toggleSilence(draft: Draft, judged: Judged): Draft {
  if (draft.silence) {
    return { ...draft, silence: undefined, decision: isOnlySilence(judged) ? undefined : draft.decision };
  }
  const { strict } = decisionsFor(judged);
  if (judged.authorId === null || !strict) return draft;
  return { ...draft, decision: strict, silence: firstSilence(judged) };
}

/** Of a person there is nothing to take down. */
function isOnlySilence({ subject }: Judged): boolean {
  return subject.kind === 'member';
}

/** A day, in this room, to begin with. */
function firstSilence({ roomId }: Judged): Silence {
  return { minutes: silenceMinutes[1], isEverywhere: roomId === null };
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

import type { ShortcutId } from '#client/app/shortcuts/shortcuts.ts';
import type { CaseView, Decision } from '#shared/contract/moderation.ts';
import type { Choice } from './draft.ts';

type Judged = Pick<CaseView, 'origin' | 'subject' | 'authorId'>;

/** What can be done with a case, the kindest first; what the server would not take is not offered. */
export function decisionsFor({ origin, subject, authorId }: Judged): Decision[] {
  if (origin === 'held') return ['approve', 'decline'];
  if (origin === 'disclosure') return ['support', 'blur', 'dismiss'];
  if (subject.kind === 'room') return ['dismiss', 'slowMode', 'lock'];
  if (subject.kind === 'member') return ['dismiss', 'warn', 'support'];
  return authorId === null ? ['dismiss', 'blur', 'remove'] : ['dismiss', 'blur', 'remove', 'warn', 'support'];
}

/** What a measure against the author goes with when nothing else is chosen. */
export function strictDecisionOf({ origin, subject }: Judged): Decision | undefined {
  if (origin === 'held') return 'decline';
  if (origin === 'disclosure' || subject.kind === 'room') return undefined;
  return subject.kind === 'member' ? 'restrict' : 'remove';
}

/** Whether the author has to be given a rule. */
export function isAgainstAuthor(decision: Choice | undefined): boolean {
  return takesMeasures(decision) || decision === 'blur';
}

/** Whether the author can be silenced, suspended or taken out of the room with it. */
export function takesMeasures(decision: Choice | undefined): boolean {
  return decision === 'remove' || decision === 'decline' || decision === 'warn' || decision === 'restrict';
}

/** Whether the author reads anything about it. */
export function isTold(decision: Choice | undefined): boolean {
  return isAgainstAuthor(decision) || decision === 'support';
}

export const shortcutOf = {
  approve: 'approve',
  decline: 'dismiss',
  remove: 'takeDown',
  blur: 'putBehindNote',
  warn: 'warn',
  restrict: 'silence',
  slowMode: 'slowMode',
  lock: 'lockRoom',
  support: 'giveSupport',
  dismiss: 'dismiss',
} as const satisfies Record<Decision, ShortcutId>;

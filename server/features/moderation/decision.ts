import type { CannedWords, Decision, Rule } from '#shared/contract/moderation.ts';
import type { Statement, StatementKind } from '#shared/contract/statements.ts';

type Restriction = { sanctionId: string; until: Date };

/** What somebody decided, whole: enough to carry it out again from the start. The ids in it make every part happen once. */
export type DecisionDocument = {
  decision: Decision;
  rule: Rule | null;
  /** For colleagues. */
  note: string;
  /** For the author. */
  cannedWords: CannedWords | null;
  words: string;
  byMember: string;
  byRole: Statement['decidedBy'];
  at: Date;
  /** The version that she looked at. */
  fromVersion: number;
  contentNote: string | null;
  silence: (Restriction & { room: string | null }) | null;
  suspension: Restriction | null;
  isRemovedFromRoom: boolean;
  /** For a room that is slowed or locked: what it becomes, and what it was. */
  room: { id: string; from: RoomBrakes; to: RoomBrakes } | null;
  strikeId: string | null;
  /** What the author is told, in order; none where nothing changes for her. */
  statements: Array<{ id: string; what: StatementKind }>;
};

export type RoomBrakes = { slowModeSeconds: number; isLocked: boolean };

/** That a decision is taken back, whole like the decision. */
export type ReversalDocument = {
  byMember: string;
  byRole: Statement['decidedBy'];
  at: Date;
  reason: string;
  fromVersion: number;
  /** After an appeal the case is over; otherwise it is open again. */
  staysDecided: boolean;
  statementId: string;
};

type Judged = Pick<DecisionDocument, 'decision' | 'silence' | 'suspension' | 'isRemovedFromRoom'>;

const inItself: Partial<Record<Decision, StatementKind>> = {
  remove: 'removed',
  decline: 'declined',
  blur: 'blurred',
  warn: 'warned',
  support: 'supported',
};

/** What the author is told of: what was done with her words, which names the silence that came with it, and each restriction. */
export function toStatementKinds({ decision, silence, suspension, isRemovedFromRoom }: Judged): StatementKind[] {
  const first = inItself[decision] ?? (silence ? 'silenced' : null);
  return [
    ...(first ? [first] : []),
    ...(suspension ? ['suspended' as const] : []),
    ...(isRemovedFromRoom ? ['removedFromRoom' as const] : []),
  ];
}

const noAction: readonly Decision[] = ['approve', 'dismiss', 'support'];

/** Whether anything was done against words, a person or a room, and stands. */
export function isActedOn({ decision, reversal }: { decision: Judged | null; reversal: unknown }): boolean {
  return decision !== null && !reversal && !noAction.includes(decision.decision);
}

const strict: readonly Decision[] = ['remove', 'warn', 'restrict'];

/** What is remembered of her for a time. */
export const isStrike = (decision: Decision) => strict.includes(decision);

import type { Statement, StatementKind } from '#shared/contract/statements.ts';
import type { StatementDocument } from './statement.model.ts';

/** Six months, as a calendar counts them. */
const MONTHS_TO_APPEAL = 6;

const nothingToAppeal: readonly StatementKind[] = ['supported', 'reversed', 'silenceEnded', 'suspensionEnded'];

/** A statement as its author reads it. Which member of the staff decided is not in it. */
export function toStatement(statement: StatementDocument, appeal: Statement['appeal'] = null): Statement {
  const { _id: id, at, what, rule, facts, text, roomName, cannedWords, words, decidedBy } = statement;
  const { until, endedAt, strikeUntil, reversedAt } = statement;
  return {
    ...{ id, what, rule, facts, text, roomName, cannedWords, words, decidedBy, appeal },
    at: at.toISOString(),
    isAutomated: false,
    until: until?.toISOString() ?? null,
    isEverywhere: statement.isEverywhere ?? false,
    strikeUntil: strikeUntil?.toISOString() ?? null,
    appealUntil: toAppealUntil(statement)?.toISOString() ?? null,
    ...(endedAt && { endedAt: endedAt.toISOString() }),
    ...(reversedAt && { reversedAt: reversedAt.toISOString() }),
  };
}

/** The last moment to appeal; null where there is nothing to appeal. */
export function toAppealUntil({ at, what }: Pick<StatementDocument, 'at' | 'what'>): Date | null {
  if (nothingToAppeal.includes(what)) return null;
  const end = new Date(at);
  const day = end.getUTCDate();
  end.setUTCMonth(end.getUTCMonth() + MONTHS_TO_APPEAL);
  // The 31st of August plus six months is the last of February, not the 3rd of March.
  if (end.getUTCDate() !== day) end.setUTCDate(0);
  return end;
}

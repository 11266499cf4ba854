import type { Statement } from '#shared/contract/statements.ts';
import { appealUntil } from '#shared/statements/how-long.ts';
import type { StatementDocument } from './statement.model.ts';

/** A statement as its author reads it. Which member of the staff decided is not in it. */
export function toStatement(statement: StatementDocument, appeal: Statement['appeal'] = null): Statement {
  const { _id: id, at, what, rule, facts, text, roomName, cannedWords, words, decidedBy } = statement;
  const { until, endedAt, strikeUntil, reversedAt, openedFor } = statement;
  return {
    ...{ id, what, rule, facts, text, roomName, cannedWords, words, decidedBy, appeal },
    at: at.toISOString(),
    isAutomated: false,
    until: until?.toISOString() ?? null,
    isEverywhere: statement.isEverywhere ?? false,
    strikeUntil: strikeUntil?.toISOString() ?? null,
    appealUntil: appealUntil(statement)?.toISOString() ?? null,
    ...(openedFor && { openedFor }),
    ...(endedAt && { endedAt: endedAt.toISOString() }),
    ...(reversedAt && { reversedAt: reversedAt.toISOString() }),
  };
}

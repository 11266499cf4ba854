import type { Statement } from '#shared/contract/moderation.ts';
import type { StatementDocument } from './statement.model.ts';

const HOW_TO_APPEAL =
  'Write to a moderator or an admin who did not decide this, within six months. Somebody else will look at it again.';

export function toStatement(statement: StatementDocument): Statement {
  const { _id: id, at, what, rule, facts, text, roomName, decidedBy, until } = statement;
  return {
    ...{ id, what, rule, facts, text, roomName, decidedBy },
    at: at.toISOString(),
    isAutomated: false,
    until: until ? until.toISOString() : null,
    howToAppeal: HOW_TO_APPEAL,
  };
}

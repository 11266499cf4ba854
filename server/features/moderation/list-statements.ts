import type { Call } from '#server/platform/call.ts';
import { type StatementDocument, statementModel } from './statement.model.ts';
import { toStatement } from './statement.view.ts';

const MAX_STATEMENTS = 200;

export async function listStatements({ ctx, actor }: Call<'statement:list'>) {
  const statements = await statementModel(ctx)
    .find({ member: actor.memberId })
    .sort({ at: -1 })
    .limit(MAX_STATEMENTS)
    .lean<StatementDocument[]>();
  return { statements: statements.map(toStatement) };
}

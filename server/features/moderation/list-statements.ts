import type { Call } from '#server/platform/call.ts';
import { findStatementsTo } from './statement.store.ts';
import { toStatement } from './statement.view.ts';

export async function listStatements({ ctx, actor }: Call<'statement:list'>) {
  return { statements: (await findStatementsTo(ctx, actor.memberId)).map((statement) => toStatement(statement)) };
}

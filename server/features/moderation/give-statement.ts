import type { Context } from '#server/platform/context.ts';
import type { StatementDocument } from './statement.model.ts';
import { insertStatement } from './statement.store.ts';
import { tellStatement } from './tell-statement.ts';

/** Tells somebody what was done and why, now and whenever she looks. The second time with the same id is not told again. */
export async function giveStatement(ctx: Context, statement: StatementDocument): Promise<void> {
  if (!(await insertStatement(ctx, statement))) return;
  await tellStatement(ctx, statement);
}

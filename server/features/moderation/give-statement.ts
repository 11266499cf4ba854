import type { Context } from '#server/platform/context.ts';
import { findBrokenUniqueness } from '#server/platform/database.ts';
import { audience } from '#server/platform/publisher.ts';
import { type StatementDocument, statementModel } from './statement.model.ts';
import { toStatement } from './statement.view.ts';

/** Tells somebody what was done and why, now and whenever she looks. The second time with the same id is not told again. */
export async function giveStatement(ctx: Context, statement: StatementDocument): Promise<void> {
  try {
    await statementModel(ctx).create(statement);
  } catch (error) {
    if (findBrokenUniqueness(error) === '_id') return;
    throw error;
  }
  ctx.publisher.to(audience.member(statement.member), 'statement:given', toStatement(statement));
}

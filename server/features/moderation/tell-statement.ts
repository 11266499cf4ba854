import type { Context } from '#server/platform/context.ts';
import { audience } from '#server/platform/publisher.ts';
import type { Statement } from '#shared/contract/statements.ts';
import type { StatementDocument } from './statement.model.ts';
import { toStatement } from './statement.view.ts';

/** Tells its author, on all her devices, how a statement stands now. */
export function tellStatement(ctx: Context, statement: StatementDocument, appeal: Statement['appeal'] = null): void {
  ctx.publisher.to(audience.member(statement.member), 'statement:given', toStatement(statement, appeal));
}

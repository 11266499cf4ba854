import type { Context } from '#server/platform/context.ts';
import { audience } from '#server/platform/publisher.ts';
import { toStatements } from './appeals/appeal.view.ts';
import type { StatementDocument } from './statement.model.ts';

/** Tells its author, on all her devices, how a statement stands now, with what became of her appeal. */
export async function tellStatement(ctx: Context, statement: StatementDocument): Promise<void> {
  for (const told of await toStatements(ctx, [statement]))
    ctx.publisher.to(audience.member(statement.member), 'statement:given', told);
}

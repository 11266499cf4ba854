import type { Call } from '#server/platform/call.ts';
import { findStatementsTo } from '../statement.store.ts';
import { toStatements } from './appeal.view.ts';

/** What was done to her words and her voice, and what became of her appeals. */
export async function listStatements({ ctx, actor }: Call<'statement:list'>) {
  return { statements: await toStatements(ctx, await findStatementsTo(ctx, actor.memberId)) };
}

import { requireAsker } from '#server/features/anonymity/asker.ts';
import { requireOwnName } from '#server/features/anonymity/find-place.ts';
import type { Call } from '#server/platform/call.ts';
import { findStatementsTo } from '../statement.store.ts';
import { toStatements } from './appeal.view.ts';

/** Letters to a name for one thread, read by whoever wears it. */
export async function listAskerStatements(call: Call<'question:statements'>) {
  const { personaId } = await requireOwnName(call.ctx, requireAsker(call), call.input.threadId);
  return { statements: await toStatements(call.ctx, await findStatementsTo(call.ctx, personaId)) };
}

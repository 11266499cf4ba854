import { requireAsker } from '#server/features/anonymity/asker.ts';
import { requireOwnName } from '#server/features/anonymity/find-place.ts';
import type { Call } from '#server/platform/call.ts';
import type { Statement } from '#shared/contract/statements.ts';
import { appealAgainst } from './create-appeal.ts';

/** Asks for another look without a name: whoever decides it knows no more than before. */
export async function appealAsAsker(call: Call<'question:appeal'>): Promise<Statement> {
  const { ctx, input } = call;
  const { personaId } = await requireOwnName(ctx, requireAsker(call), input.threadId);
  return appealAgainst(ctx, personaId, input);
}

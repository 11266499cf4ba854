import { requireAsker } from '#server/features/anonymity/asker.ts';
import { requireOwnThread } from '#server/features/anonymity/find-place.ts';
import type { Call } from '#server/platform/call.ts';
import { done } from '#shared/contract/base.ts';
import { findPostIn } from './find-subject.ts';
import { takeReport } from './take-report.ts';

/** Whoever asked without a name reports an answer under the name that she wears there: nobody learns more of her. */
export async function reportAsAsker(call: Call<'question:report'>) {
  const { ctx, input } = call;
  const { threadId, messageId, clientId, reason, note } = input;
  const { personaId, roomId } = await requireOwnThread(ctx, requireAsker(call), threadId);
  const subject = { kind: 'message', roomId, messageId } as const;
  const complaint = { reporter: personaId, clientId, subject, reason, note };
  await takeReport(ctx, complaint, () => findPostIn(ctx, threadId, subject));
  return done;
}

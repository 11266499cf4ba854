import type { ClientSession } from 'mongoose';
import { recordAudit } from '#server/features/audit/record-audit.ts';
import type { Context } from '#server/platform/context.ts';
import type { OpeningReason } from '#shared/contract/openings.ts';

/** What is done about which words, by whom, on which ground. */
export type Attempt = { openingId: string; actorId: string; room: string; message: string; reason: OpeningReason };

const inWords: Record<OpeningReason, string> = {
  lifeInDanger: 'Somebody’s life is in danger.',
  childInDanger: 'A child is in danger.',
  violenceAnnounced: 'Violence was announced.',
  courtOrder: 'A court ordered it.',
};

type Step = 'started' | 'opened' | 'refused' | 'lapsed' | 'failed' | 'barred' | 'barLifted' | 'told';

/**
 * Writes a step into the audit log. Words of the leads are not copied there: they could name somebody, and nothing is ever
 * taken out of that log.
 */
export function recordOpening(
  ctx: Context,
  step: Step,
  { openingId, actorId, room, message, reason }: Attempt,
  session?: ClientSession,
): Promise<void> {
  const object = `opening ${openingId} of message ${message} in room ${room}`;
  return recordAudit(ctx, { actorId, action: `opening:${step}`, object, reason: inWords[reason] }, session);
}

import { settleRecords } from '#server/features/screening/records/record.store.ts';
import type { Context } from '#server/platform/context.ts';
import { refuse } from '#shared/errors.ts';
import { endWaiting, findHeld } from './held.store.ts';
import { tellHeldEnded } from './tell-held-ended.ts';

/** A moderator declined: the words never appear. Their author is told why by the statement of reasons. Safe to repeat. */
export async function declineHeld(ctx: Context, heldId: string): Promise<void> {
  const declined = await endWaiting(ctx, heldId, 'declined');
  const held = declined ?? (await findHeld(ctx, heldId));
  if (held?.state !== 'declined')
    throw refuse('conflict', { message: 'This no longer waits: it was withdrawn or approved.' });
  await settleRecords(ctx, heldId, 'declined');
  if (declined) tellHeldEnded(ctx, declined, 'declined');
}

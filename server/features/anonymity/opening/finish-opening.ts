import { combine } from 'shamir-secret-sharing';
import { findStanding } from '#server/features/accounts/sessions.ts';
import { findCards } from '#server/features/members/find-cards.ts';
import type { Call } from '#server/platform/call.ts';
import type { Context } from '#server/platform/context.ts';
import { inTransaction } from '#server/platform/database.ts';
import { requireAllowed } from '#server/platform/require-allowed.ts';
import type { Output } from '#shared/contract/operations.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import { openEnvelope } from './envelope.ts';
import { hasFirstShare, takeFirstShare } from './first-shares.ts';
import type { OpeningDocument } from './opening.model.ts';
import { endOpening, findOpening } from './opening.store.ts';
import { readOwnShare } from './read-own-share.ts';
import { type Attempt, recordOpening } from './record-opening.ts';
import { type Envelope, requireEnvelope } from './require-envelope.ts';
import { VISITOR } from './seal-for.ts';
import { isOf, tellLeads } from './tell-leads.ts';
import { findTellsAt } from './when-told.ts';

/**
 * The second half: another lead with her own share. The key is put together in memory, opens this one envelope, and is
 * overwritten; whom it stands for is answered to her once, and written down nowhere.
 */
export async function finishOpening({ ctx, actor, input }: Call<'opening:finish'>): Promise<Output<'opening:finish'>> {
  requireAllowed(can.listOpenings(actor));
  const opening = await findOpening(ctx, input.openingId);
  if (!opening || isOf(ctx, actor.memberId, opening.persona)) throw refuse('not_found');
  requireWaiting(ctx, opening);
  const { _id: openingId, room, message, reason, startedBy } = opening;
  const attempt = { openingId, actorId: actor.memberId, room, message, reason };
  if (startedBy === actor.memberId) await refuseAlone(ctx, attempt);
  const envelope = await requireEnvelope(ctx, actor, { personaId: opening.persona, startedBy });
  await requireStillLead(ctx, startedBy);
  const second = await readOwnShare(ctx, envelope.key, attempt, input.share);
  const content = await openWith(ctx, opening, envelope, second);
  await writeDown(ctx, opening, attempt, content !== null);
  await tellLeads(ctx, opening.persona);
  if (content === null) throw refuse('conflict', { message: 'These two shares do not open it. Nobody was named.' });
  if (content === VISITOR) return { kind: 'visitor' };
  const [card] = await findCards(ctx, [content]);
  return card ? { kind: 'member', card } : { kind: 'gone' };
}

function requireWaiting(ctx: Context, { _id, state }: OpeningDocument): void {
  if (state === 'waiting' && hasFirstShare(ctx, _id)) return;
  throw refuse('conflict', {
    message:
      state === 'opened'
        ? 'This was opened already, and what it said is kept nowhere. To read it again both of you begin anew.'
        : 'Too much time went by, or the house was started anew. The first lead begins again.',
  });
}

async function refuseAlone(ctx: Context, attempt: Attempt): Promise<never> {
  await recordOpening(ctx, 'refused', attempt);
  throw refuse('not_allowed', { message: 'The second share must come from another lead than the first.' });
}

async function requireStillLead(ctx: Context, memberId: string): Promise<void> {
  const standing = await findStanding(ctx, memberId);
  if (standing?.isLead && standing.ageBand === 'adult' && standing.state === 'active') return;
  throw refuse('conflict', {
    message: 'Whoever began this is no safeguarding lead any more. Another lead begins anew.',
  });
}

/** Null where the envelope does not open. Whatever happens, no share and no key is left in memory. */
async function openWith(
  ctx: Context,
  opening: OpeningDocument,
  { sealed, key }: Envelope,
  second: Uint8Array,
): Promise<string | null> {
  const first = takeFirstShare(ctx, opening._id);
  if (!first) {
    second.fill(0);
    throw refuse('conflict', { message: 'Somebody was faster. Look at the list.' });
  }
  try {
    const privateKey = await combine([first, second]);
    const content = openEnvelope(privateKey, { personaId: opening.persona, keyId: key._id }, sealed);
    privateKey.fill(0);
    return content;
  } catch {
    return null;
  } finally {
    for (const share of [first, second]) share.fill(0);
  }
}

/** Before anybody is answered: what could not be written down was not seen. */
async function writeDown(ctx: Context, opening: OpeningDocument, attempt: Attempt, isOpen: boolean): Promise<void> {
  const openedAt = ctx.clock.now();
  const seen = { openedBy: attempt.actorId, openedAt, tellsAt: findTellsAt(openedAt) };
  await inTransaction(ctx, async (session) => {
    const end = isOpen ? { state: 'opened' as const, ...seen } : { state: 'failed' as const };
    if (!(await endOpening(ctx, opening._id, end, session))) throw refuse('conflict');
    await recordOpening(ctx, isOpen ? 'opened' : 'failed', attempt, session);
  });
}

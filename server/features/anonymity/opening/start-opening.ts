import type { Call } from '#server/platform/call.ts';
import type { Context } from '#server/platform/context.ts';
import { inTransaction } from '#server/platform/database.ts';
import { requireAllowed } from '#server/platform/require-allowed.ts';
import type { Output } from '#shared/contract/operations.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import { findAskedWords } from './find-asked-words.ts';
import { dropFirstShare, hasFirstShare, keepFirstShare } from './first-shares.ts';
import type { OpeningDocument } from './opening.model.ts';
import { findWaitingOpenings, insertOpening } from './opening.store.ts';
import { toOpening } from './opening.view.ts';
import { readOwnShare } from './read-own-share.ts';
import { recordOpening } from './record-opening.ts';
import { requireEnvelope } from './require-envelope.ts';
import { tellLeads } from './tell-leads.ts';
import { requireTimeToTell } from './when-told.ts';

const WAITS_MS = 15 * 60_000;

/** The first half: a lead gives a reason and her share, and the house waits for another lead. One share opens nothing. */
export async function startOpening({ ctx, actor, input }: Call<'opening:start'>): Promise<Output<'opening:start'>> {
  requireAllowed(can.listOpenings(actor));
  const { roomId: room, messageId: message, reason, note } = input;
  const words = await findAskedWords(ctx, { room, message });
  if (!words) throw refuse('not_found');
  const { key } = await requireEnvelope(ctx, actor, { personaId: words.personaId, startedBy: null });
  requireTimeToTell(ctx, words.personaId);
  await requireNoneWaiting(ctx, words.personaId);
  const openingId = ctx.clock.newId();
  const attempt = { openingId, actorId: actor.memberId, room, message, reason };
  const share = await readOwnShare(ctx, key, attempt, input.share);
  const startedAt = ctx.clock.now();
  const opening: OpeningDocument = {
    ...{ _id: openingId, persona: words.personaId, room, message, keyId: key._id, reason, note },
    ...{ state: 'waiting', startedBy: actor.memberId, startedAt, lapsesAt: new Date(startedAt.getTime() + WAITS_MS) },
  };
  // Before the record, which without a share would be found to have lapsed.
  keepFirstShare(ctx, opening._id, share, opening.lapsesAt);
  try {
    await inTransaction(ctx, async (session) => {
      await insertOpening(ctx, opening, session);
      await recordOpening(ctx, 'started', attempt, session);
    });
  } catch (error) {
    dropFirstShare(ctx, opening._id);
    throw error;
  }
  await tellLeads(ctx, opening.persona);
  return toOpening(ctx, opening, key);
}

async function requireNoneWaiting(ctx: Context, personaId: string): Promise<void> {
  const waiting = await findWaitingOpenings(ctx, personaId);
  if (!waiting.some(({ _id }) => hasFirstShare(ctx, _id))) return;
  throw refuse('conflict', {
    message: 'A lead has begun to open this already. It waits on the list for the share of a second one.',
  });
}

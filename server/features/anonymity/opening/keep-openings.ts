import type { Context } from '#server/platform/context.ts';
import { inTransaction } from '#server/platform/database.ts';
import { findAskedWords } from './find-asked-words.ts';
import { dropFirstShare, dropOldShares, hasFirstShare } from './first-shares.ts';
import type { OpeningDocument } from './opening.model.ts';
import { endOpening, findOpeningsToTell, findWaitingOpenings, markTold } from './opening.store.ts';
import { type Attempt, recordOpening } from './record-opening.ts';
import { tellLeads } from './tell-leads.ts';

/** What falls due by the clock: the second lead did not come, or the thirty days are over. Safe to repeat. */
export async function keepOpenings(ctx: Context): Promise<void> {
  dropOldShares(ctx);
  for (const opening of await findWaitingOpenings(ctx)) {
    // After a start of the house, too: the share went with the memory.
    if (!hasFirstShare(ctx, opening._id)) await lapse(ctx, opening);
  }
  for (const opening of await findOpeningsToTell(ctx)) await tellAsker(ctx, opening);
}

async function lapse(ctx: Context, opening: OpeningDocument): Promise<void> {
  dropFirstShare(ctx, opening._id);
  await inTransaction(ctx, async (session) => {
    if (await endOpening(ctx, opening._id, { state: 'lapsed' }, session))
      await recordOpening(ctx, 'lapsed', byTheHouse(opening), session);
  });
  await tellLeads(ctx, opening.persona);
}

async function tellAsker(ctx: Context, opening: OpeningDocument): Promise<void> {
  const { _id: openingId, persona: personaId, room: roomId, reason, openedBy = '' } = opening;
  const text = (await findAskedWords(ctx, opening))?.text ?? '';
  await ctx.bus.publish(ctx, 'question:opened', { openingId, personaId, roomId, reason, openedBy, text });
  await markTold(ctx, openingId);
  await recordOpening(ctx, 'told', byTheHouse(opening));
  await tellLeads(ctx, personaId);
}

const byTheHouse = ({ _id: openingId, room, message, reason }: OpeningDocument): Attempt => ({
  openingId,
  actorId: 'house',
  room,
  message,
  reason,
});

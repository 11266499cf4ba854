import { registerCardSource } from '#server/features/members/find-cards.ts';
import type { HeldDocument } from '#server/features/messages/held/held.model.ts';
import { moveHeld } from '#server/features/messages/held/held.store.ts';
import { registerReleaser } from '#server/features/messages/held/release-held.ts';
import type { Context } from '#server/platform/context.ts';
import { tick } from '#server/platform/ticker.ts';
import { destroyOldEpochs } from './epochs/destroy-old-epochs.ts';
import { loadEpochKeys } from './epochs/epoch-keys.ts';
import { moveWords } from './move-words.ts';
import { keepOpenings } from './opening/keep-openings.ts';
import { loadOpeningKey } from './opening/opening-key.store.ts';
import { loadPersonas, toPersonaCard } from './personas/persona.store.ts';
import { pickMoment } from './pick-moment.ts';

const MOVE_EVERY_MS = 1000;
const OPENINGS_EVERY_MS = 10_000;
const DESTROY_EVERY_MS = 60 * 60_000;

/** Names for one thread stand where names of members stand, and what is approved rests before it appears. */
export function listenForAnonymity(ctx: Context): void {
  registerCardSource(ctx, (id) => toPersonaCard(ctx, id));
  for (const kind of ['askedThread', 'askedPost', 'askedEdit'] as const) registerReleaser(ctx, kind, restOnceMore);
}

/** At a start, before anybody can ask for anything. */
export async function resumeAnonymity(ctx: Context): Promise<void> {
  await loadEpochKeys(ctx);
  await loadPersonas(ctx);
  await loadOpeningKey(ctx);
}

/** What falls due by the clock. Answers what stops it. */
export function keepAnonymity(ctx: Context): () => Promise<unknown> {
  const stops = [
    tick(ctx, 'moving words without a name', MOVE_EVERY_MS, () => moveWords(ctx)),
    tick(ctx, 'what openings are due for', OPENINGS_EVERY_MS, () => keepOpenings(ctx)),
    tick(ctx, 'destroying old keys', DESTROY_EVERY_MS, () => destroyOldEpochs(ctx)),
  ];
  return () => Promise.all(stops.map((stop) => stop()));
}

async function restOnceMore(ctx: Context, { _id: heldId }: HeldDocument): Promise<null> {
  const movesAt = pickMoment(ctx, 'beforeAppearing');
  await moveHeld(ctx, { heldId, from: ['waiting', 'declined'] }, { state: 'releasing', movesAt });
  return null;
}

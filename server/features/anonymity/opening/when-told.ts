import type { Context } from '#server/platform/context.ts';
import { refuse } from '#shared/errors.ts';
import { findDestroyAt } from '../epochs/epoch-keys.ts';
import { findPersona } from '../personas/persona.store.ts';

const DAY_MS = 24 * 60 * 60_000;
const TOLD_AFTER_DAYS = 30;
/** However seldom she looks, she has so long to read it. */
const READABLE_DAYS = 30;

/** When the asker of what is opened now is told. */
export function findTellsAt(openedAt: Date): Date {
  return new Date(openedAt.getTime() + TOLD_AFTER_DAYS * DAY_MS);
}

/**
 * The letter lies under her name for one thread, and only the key of its epoch says that the name is hers. So nothing is opened
 * that she could not be told of any more.
 */
export function requireTimeToTell(ctx: Context, personaId: string): void {
  const persona = findPersona(ctx, personaId);
  const until = persona && findTellsAt(ctx.clock.now()).getTime() + READABLE_DAYS * DAY_MS;
  if (!until || until <= findDestroyAt(persona.epoch).getTime()) return;
  throw refuse('conflict', {
    message:
      'This was asked too long ago to be opened. Whoever asked must be told of it after thirty days, and the key that lets her read the letter would be gone too soon.',
  });
}

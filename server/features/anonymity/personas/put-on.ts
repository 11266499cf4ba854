import type { Context } from '#server/platform/context.ts';
import { refuse } from '#shared/errors.ts';
import type { Asker } from '../asker.ts';
import { findEpochKey } from '../epochs/epoch-keys.ts';
import { sealFor } from '../opening/seal-for.ts';
import { toPersonaId, toPseudonym } from './derive.ts';
import { findWorn } from './find-worn.ts';
import { savePersona } from './persona.store.ts';

const MOST_TRIES = 1000;

type Place = { threadId: string; roomId: string; epoch: number; isAsker: boolean };

/** Gives her the name that she wears in a thread, the same one each time. Safe to repeat. */
export async function putOn(ctx: Context, asker: Asker, place: Place): Promise<string> {
  const { threadId, roomId, epoch, isAsker } = place;
  const worn = findWorn(ctx, asker, threadId);
  if (worn) return worn.personaId;
  const key = findEpochKey(ctx, epoch);
  if (!key)
    throw refuse('not_allowed', { message: 'This thread is so old that nobody can write in it without a name.' });
  const _id = toPersonaId(key, threadId, asker.subject);
  const envelope = sealFor(ctx, asker, _id);
  const fixed = { _id, thread: threadId, room: roomId, epoch, isAsker, ...(envelope && { envelope }) };
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const name = toPseudonym(key, threadId, asker.subject, tries);
    if (await savePersona(ctx, { ...fixed, name })) return _id;
  }
  throw refuse('not_allowed', { message: 'There are no names left in this thread.' });
}

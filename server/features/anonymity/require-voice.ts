import { findSilences, isInForce } from '#server/features/sanctions/find-silence.ts';
import type { Context } from '#server/platform/context.ts';
import { refuse } from '#shared/errors.ts';
import type { Asker } from './asker.ts';
import { wears } from './personas/find-worn.ts';

/**
 * Until when she may not write without a name here. A silence is on the name of one thread, and nobody knows whose it is:
 * whether it is hers is tried when she writes, in every thread. Her own name stays free to write.
 */
export async function findVoicelessUntil(ctx: Context, asker: Asker, roomId: string): Promise<Date | null> {
  let latest: Date | null = null;
  for (const [personaId, silences] of await findSilences(ctx)) {
    if (!wears(ctx, asker, personaId)) continue;
    for (const silence of silences)
      if (isInForce(ctx, silence, roomId) && (!latest || silence.until > latest)) latest = silence.until;
  }
  return latest;
}

export async function requireVoice(ctx: Context, asker: Asker, roomId: string): Promise<void> {
  if (!(await findVoicelessUntil(ctx, asker, roomId))) return;
  throw refuse('silenced', {
    message:
      'You cannot write without a name for now. The statement beside the question it is about says why, until when, and how to appeal.',
  });
}

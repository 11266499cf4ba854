import type { Context } from '#server/platform/context.ts';
import { forgetPersonasOf } from '../personas/persona.store.ts';
import { destroyEpochFile } from './epoch-files.ts';
import { findEndedEpochs, forgetEpoch } from './epoch-keys.ts';

/**
 * After the last day to appeal nobody can tell any more who asked, not even the house itself: the key goes, and with it the
 * sealed envelopes. The questions stay. Safe to repeat.
 */
export async function destroyOldEpochs(ctx: Context): Promise<void> {
  for (const { _id: epoch } of await findEndedEpochs(ctx)) {
    await destroyEpochFile(ctx, epoch);
    await forgetPersonasOf(ctx, epoch);
    await forgetEpoch(ctx, epoch);
    ctx.log.info({ epoch }, 'the key of an old epoch was destroyed');
  }
}

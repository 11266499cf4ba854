import type { Context } from '#server/platform/context.ts';
import { completeErasure } from './complete-erasure.ts';
import { findErasures } from './erasure.store.ts';

/** At a start, and now and then: erasures that were interrupted are completed. */
export async function resumeErasures(ctx: Context): Promise<void> {
  for (const { _id } of await findErasures(ctx)) {
    // One that cannot be completed must not keep the others, or the start, waiting.
    await completeErasure(ctx, _id).catch((error: unknown) =>
      ctx.log.error({ err: error }, 'an erasure could not be completed'),
    );
  }
}

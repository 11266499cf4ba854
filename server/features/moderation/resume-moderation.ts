import { findAllWaiting } from '#server/features/messages/held/held.store.ts';
import type { Context } from '#server/platform/context.ts';
import { findCaseByKey, findUnfinishedCases } from './case.store.ts';
import { completeDecision } from './complete-decision.ts';
import { openHeldCase } from './open-held-case.ts';
import { toHeldKey } from './open-key.ts';
import { completeReversal } from './reverse-decision.ts';

/** At a start: what a crash interrupted is completed. Decisions and their reversals are carried out, and no held words wait unseen. */
export async function resumeModeration(ctx: Context): Promise<void> {
  for (const unfinished of await findUnfinishedCases(ctx)) {
    // One that cannot be completed must not keep the others, or the start, waiting.
    const complete = unfinished.state === 'reversing' ? completeReversal : completeDecision;
    await complete(ctx, unfinished).catch((error: unknown) =>
      ctx.log.error({ err: error, case: unfinished._id }, 'a decision could not be completed'),
    );
  }
  for (const { _id: heldId, room: roomId, author: authorId, heldAt: at, ...held } of await findAllWaiting(ctx)) {
    if (!(await findCaseByKey(ctx, toHeldKey(heldId))))
      await openHeldCase(ctx, { ...held, heldId, roomId, authorId, at });
  }
}

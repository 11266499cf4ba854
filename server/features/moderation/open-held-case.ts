import type { Context } from '#server/platform/context.ts';
import { findBrokenUniqueness } from '#server/platform/database.ts';
import type { News } from '#server/platform/news.ts';
import { firstGraphemes } from '#shared/text.ts';
import { insertCase } from './case.store.ts';
import { sealHeld } from './seal-snapshot.ts';
import { tellCase } from './tell-case.ts';

const PREVIEW_GRAPHEMES = 80;

export const toHeldKey = (heldId: string) => `held ${heldId}`;

/** Words that wait are put before the moderators. The second time for the same words changes nothing. */
export async function openHeldCase(ctx: Context, held: News['message:held']): Promise<void> {
  for (;;) {
    try {
      return await tellCase(ctx, await insertHeldCase(ctx, held));
    } catch (error) {
      const index = findBrokenUniqueness(error);
      if (index === 'openKey') return;
      if (index !== 'number') throw error;
    }
  }
}

async function insertHeldCase(ctx: Context, held: News['message:held']) {
  return insertCase(ctx, {
    _id: ctx.clock.newId(),
    openKey: toHeldKey(held.heldId),
    subject: { kind: 'message', roomId: held.roomId, messageId: held.heldId },
    room: held.roomId,
    author: held.authorId,
    origin: 'held',
    severity: 0,
    preview: firstGraphemes(held.text.replace(/\s+/g, ' '), PREVIEW_GRAPHEMES),
    snapshot: await sealHeld(ctx, held),
    reportCount: 0,
    openedAt: held.at,
  });
}

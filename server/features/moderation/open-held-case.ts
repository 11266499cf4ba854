import { findHeld } from '#server/features/messages/held/held.store.ts';
import type { Context } from '#server/platform/context.ts';
import type { News } from '#server/platform/news.ts';
import { judgeFound } from './judge-severity.ts';
import { openCase } from './open-case.ts';
import { toHeldKey } from './open-key.ts';
import { scoreCase } from './score-case.ts';
import { sealHeld } from './seal-snapshot.ts';
import { tellCase } from './tell-case.ts';
import { toPreviewOf } from './to-preview-of.ts';

/** Words that wait are put before the moderators. The second time for the same words changes nothing. */
export async function openHeldCase(ctx: Context, held: News['message:held']): Promise<void> {
  // A thread’s title was looked at together with its first post, and is read together with it.
  const title = (await findHeld(ctx, held.heldId))?.thread?.title;
  const text = title ? `${title}\n${held.text}` : held.text;
  const opened = await openCase(ctx, {
    openKey: toHeldKey(held.heldId),
    subject: { kind: 'message', roomId: held.roomId, messageId: held.heldId },
    ...{ room: held.roomId, author: held.authorId, origin: 'held', reasons: held.reasons },
    severity: judgeFound(held.reasons),
    preview: toPreviewOf(text),
    snapshot: await sealHeld(ctx, { ...held, text }),
  });
  if (!opened) return;
  await tellCase(ctx, opened);
  scoreCase(ctx, opened);
}

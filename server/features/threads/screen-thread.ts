import type { Draft } from '#server/features/messages/draft.ts';
import { type ScreenedWords, screenDraft } from '#server/features/messages/screen-draft.ts';
import type { RoomPlace } from '#server/features/rooms/find-room.ts';
import { toVerdict } from '#server/features/screening/verdict.ts';
import type { Context } from '#server/platform/context.ts';
import type { Actor } from '#shared/policy/verdict.ts';

/** Judges a thread’s title and opening post as one text. What is found in the title has no place in the post. */
export async function screenThread<Words extends Draft>(
  ctx: Context,
  actor: Actor,
  place: RoomPlace,
  { draft, title }: { draft: Words; title: string },
): Promise<ScreenedWords<Words>> {
  const whole = { ...draft, text: `${title}\n${draft.text}` };
  const screened = await screenDraft(ctx, actor, place, { draft: whole, surface: 'post' });
  const before = title.length + 1;
  const reasons = screened.verdict.reasons.map((reason) => ({
    ...reason,
    start: Math.max(0, reason.start - before),
    end: Math.max(0, reason.end - before),
  }));
  return { ...screened, draft: { ...screened.draft, text: draft.text }, verdict: toVerdict(reasons) };
}

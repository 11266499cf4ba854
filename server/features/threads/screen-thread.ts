import type { Draft } from '#server/features/messages/draft.ts';
import { type ScreenedWords, screenDraft } from '#server/features/messages/screen-draft.ts';
import type { RoomPlace } from '#server/features/rooms/find-room.ts';
import { toVerdict, type Verdict } from '#server/features/screening/verdict.ts';
import type { Context } from '#server/platform/context.ts';
import type { Actor } from '#shared/policy/verdict.ts';

/** Judges a thread’s title and opening post as one text. */
export async function screenThread<Words extends Draft>(
  ctx: Context,
  actor: Actor,
  place: RoomPlace,
  { draft, title }: { draft: Words; title: string },
): Promise<ScreenedWords<Words>> {
  const whole = { ...draft, text: `${title}\n${draft.text}` };
  const screened = await screenDraft(ctx, actor, place, { draft: whole, surface: 'post' });
  const own = { ...screened, draft: { ...screened.draft, text: draft.text } };
  // Where it waits, it is read together with its title; where it was delivered, the post stands by itself.
  return screened.isHeld ? own : { ...own, verdict: withoutTitle(screened.verdict, title.length + 1) };
}

function withoutTitle({ reasons }: Verdict, length: number): Verdict {
  const place = (at: number) => Math.max(0, at - length);
  return toVerdict(reasons.map((reason) => ({ ...reason, start: place(reason.start), end: place(reason.end) })));
}

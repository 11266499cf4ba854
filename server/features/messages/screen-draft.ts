import { isConversation } from '#server/features/rooms/conversation/is-conversation.ts';
import type { RoomPlace } from '#server/features/rooms/find-room.ts';
import { requireHarmless } from '#server/features/screening/require-harmless.ts';
import { isHeld, type Surface, screenText, type Verdict } from '#server/features/screening/screen-text.ts';
import { toVerdict } from '#server/features/screening/verdict.ts';
import type { Context } from '#server/platform/context.ts';
import type { Actor } from '#shared/policy/verdict.ts';
import type { Draft } from './draft.ts';
import { findReview } from './held/find-review.ts';
import { toAuthor } from './to-author.ts';

/** A draft with what screening says of it: whether it waits for a person, and what goes in front of it if not. */
export type ScreenedWords<Words extends Draft = Draft> = {
  draft: Words;
  verdict: Verdict;
  isHeld: boolean;
  isPrivate: boolean;
};

/**
 * Judges words on their way into a room. In a private conversation nobody else reads, so nothing waits: what would have
 * waited is covered, and the one it is for opens it or not.
 */
export async function screenDraft<Words extends Draft>(
  ctx: Context,
  actor: Actor,
  place: RoomPlace,
  { draft, surface, isEdit = false }: { draft: Words; surface: Surface; isEdit?: boolean },
): Promise<ScreenedWords<Words>> {
  const { text, lang, clientId, threadId, contentNote } = draft;
  const roomId = place.room._id;
  const isPrivate = isConversation(place.room);
  if (contentNote)
    await requireHarmless(ctx, [{ path: 'contentNote', text: contentNote, surface: 'contentNote' }], {
      roomId,
      isPrivate,
    });
  // An edit stands where it stood: what she said since is no part of it.
  const said = isEdit ? undefined : { author: toAuthor(ctx, actor, place), clientId, threadId };
  const isGuarded = actor.ageBand === 'young';
  const found = screenText(ctx, { text, surface, roomId, isGuarded, ...(lang && { lang }), ...(said && { said }) });
  const verdict = toVerdict([...found.reasons, ...findReview(ctx, actor, place)]);
  if (!isHeld(verdict)) return { draft, verdict, isHeld: false, isPrivate };
  if (!isPrivate) return { draft, verdict, isHeld: true, isPrivate };
  return { draft: { ...draft, contentNote: contentNote ?? 'mayHurt' }, verdict, isHeld: false, isPrivate };
}

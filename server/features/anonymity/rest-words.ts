import type { HeldDocument } from '#server/features/messages/held/held.model.ts';
import { findHeldBefore, insertHeld } from '#server/features/messages/held/held.store.ts';
import { requireHarmless } from '#server/features/screening/require-harmless.ts';
import { screenText } from '#server/features/screening/screen-text.ts';
import type { Context, SignedIn } from '#server/platform/context.ts';
import { findBrokenUniqueness } from '#server/platform/database.ts';
import { refuse } from '#shared/errors.ts';
import { pickReviewMoment } from './pick-moment.ts';
import { noteWriter } from './rest-again.ts';

const REASON = 'A person reads everything that is written without a name before it appears.';

export type AskedWords = Pick<HeldDocument, 'room' | 'author' | 'clientId' | 'text'> &
  Partial<Pick<HeldDocument, 'threadId' | 'lang' | 'contentNote' | 'replyTo' | 'target' | 'thread'>> & {
    kind: 'askedThread' | 'askedPost' | 'askedEdit';
  };

/** Whoever is signed in while she writes without a name, also with six words. She is looked at for the length of the rest alone. */
type Writing = { ctx: Context; actor: SignedIn | null };

/**
 * Takes words written without a name, screened like all others, and lets them rest: nobody is told yet, so that nobody sees
 * when they came. The same client id with the same words gives the first outcome.
 */
export async function restWords({ ctx, actor }: Writing, words: AskedWords): Promise<HeldDocument> {
  const { room: roomId, text, lang, contentNote, thread } = words;
  const earlier = await findSame(ctx, words);
  if (earlier) return earlier;
  if (contentNote)
    await requireHarmless(ctx, [{ path: 'contentNote', text: contentNote, surface: 'contentNote' }], { roomId });
  const whole = thread ? `${thread.title}\n${text}` : text;
  const { reasons } = screenText(ctx, { text: whole, surface: 'post', roomId, isGuarded: true, ...(lang && { lang }) });
  const movesAt = pickReviewMoment(ctx, actor?.memberId);
  const held: HeldDocument = {
    threadId: null,
    ...words,
    ...{ _id: ctx.clock.newId(), heldAt: movesAt, movesAt, state: 'resting', reason: REASON },
    rule: reasons[0]?.rule ?? 'withoutName',
    reasons: reasons.map(({ rule, start, end }) => ({ rule, start, end })),
  };
  try {
    await insertHeld(ctx, held);
    if (actor) noteWriter(ctx, held._id, actor.memberId);
    return held;
  } catch (error) {
    if (findBrokenUniqueness(error) === null) throw error;
    const first = await findSame(ctx, words);
    if (!first) throw error;
    return first;
  }
}

async function findSame(ctx: Context, { author, clientId, text, room }: AskedWords): Promise<HeldDocument | null> {
  const earlier = await findHeldBefore(ctx, author, clientId);
  if (!earlier) return null;
  const isTakenBack = earlier.state === 'withdrawn';
  if (earlier.room !== room || (earlier.text !== text && !isTakenBack)) throw refuse('conflict');
  return earlier;
}

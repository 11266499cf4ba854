import { AlreadySent } from '#server/features/rooms/log/already-sent.ts';
import type { Context } from '#server/platform/context.ts';
import type { SendOutcome } from '#shared/contract/messages.ts';
import { Refusal, refuse } from '#shared/errors.ts';
import type { Draft } from './draft.ts';
import { followUpAgain } from './follow-up-again.ts';
import { findHeldBefore } from './held/held.store.ts';
import { findSentBefore } from './message.store.ts';
import { toHeldView } from './message.view.ts';
import { isCrowded, takeTurn } from './take-turns.ts';
import { toSent } from './to-sent.ts';

/**
 * Makes sending safe to repeat. The first try pays nothing for it; only what is refused or collides looks for an earlier
 * outcome of the same client id, so that a retry after a lost answer is never told “slow down” for its own first success.
 */
export async function repeatSafely(ctx: Context, draft: Draft, send: () => Promise<SendOutcome>): Promise<SendOutcome> {
  try {
    return await send();
  } catch (error) {
    // Whoever may not see the room learns nothing of what she once sent there.
    if (error instanceof Refusal && error.code === 'not_found') throw error;
    // The database that would know is the one that does not answer.
    if (error instanceof Refusal && error.code === 'unavailable') throw error;
    if (!(error instanceof Refusal || error instanceof AlreadySent)) throw error;
    // A crowd that is told to wait must not keep the database from those who talk: who tries again later is answered then.
    if (isCrowded(ctx) && error instanceof Refusal && error.retryAfterMs !== undefined) throw error;
    const earlier = await takeTurn(ctx, () => findEarlierOutcome(ctx, draft));
    if (earlier) return earlier;
    throw error instanceof AlreadySent ? refuse('conflict') : error;
  }
}

async function findEarlierOutcome(ctx: Context, draft: Draft): Promise<SendOutcome | null> {
  const sent = await findSentBefore(ctx, draft.authorId, draft.clientId);
  if (sent) {
    const { text, versions, gone, threadId } = sent.message;
    const isSamePlace = draft.startsThread ? threadId !== null : threadId === draft.threadId;
    const isSame =
      sent.room === draft.roomId && isSamePlace && (gone !== undefined || (versions?.[0]?.text ?? text) === draft.text);
    if (!isSame) throw refuse('conflict');
    await followUpAgain(ctx, sent);
    return toSent(ctx, sent);
  }
  const held = await findHeldBefore(ctx, draft.authorId, draft.clientId);
  if (!held) return null;
  if (held.room !== draft.roomId || held.threadId !== draft.threadId || held.text !== draft.text)
    throw refuse('conflict');
  return { state: 'held', held: toHeldView(held) };
}

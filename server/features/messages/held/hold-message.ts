import { AlreadySent } from '#server/features/rooms/log/already-sent.ts';
import { rememberReasons } from '#server/features/screening/records/remember-reasons.ts';
import type { Verdict } from '#server/features/screening/screen-text.ts';
import type { Context } from '#server/platform/context.ts';
import { findBrokenUniqueness } from '#server/platform/database.ts';
import { audience } from '#server/platform/publisher.ts';
import type { HeldMessage, SendOutcome } from '#shared/contract/messages.ts';
import type { Draft } from '../draft.ts';
import { findSentBefore } from '../message.store.ts';
import { toHeldView } from '../message.view.ts';
import { offerSupport } from '../offer-support.ts';
import { isOfReview, sayWhyReviewed } from './find-review.ts';
import type { HeldDocument } from './held.model.ts';
import { insertHeld } from './held.store.ts';

export type HeldDraft = Draft & Pick<HeldDocument, 'kind' | 'target' | 'thread'>;

/** Said instead of the word that was found: naming it would teach how to go around it. */
const REASON = 'A moderator reads this first, because of a word in it. That is no judgement about you.';

/** Keeps words for a person to look at: nobody but their author and the moderators sees them, anywhere. */
export async function holdMessage(
  ctx: Context,
  draft: HeldDraft,
  verdict: Verdict,
): Promise<SendOutcome & { state: 'held' }> {
  // A list may have changed since the first try: what is in the log already is not held again.
  if (await findSentBefore(ctx, draft.authorId, draft.clientId)) throw new AlreadySent();
  const held = toHeldDocument(ctx, draft, verdict);
  try {
    await insertHeld(ctx, held);
  } catch (error) {
    if (findBrokenUniqueness(error) === null) throw error;
    throw new AlreadySent();
  }
  // A room’s own review says nothing of how well the rules of screening work.
  const found = verdict.reasons.filter((reason) => !isOfReview(reason));
  await rememberReasons(ctx, found, { surface: draft.kind, roomId: draft.roomId, heldId: held._id });
  offerSupport(ctx, draft.authorId, verdict.reasons);
  const view: HeldMessage = toHeldView(held);
  ctx.publisher.to(audience.member(draft.authorId), 'message:held', view);
  const { _id: heldId, room: roomId, author: authorId, heldAt: at, threadId, text, reason, rule, reasons } = held;
  const news = { heldId, roomId, threadId, authorId, text, at, reason, rule, reasons };
  await ctx.bus.publish(ctx, 'message:held', news);
  return { state: 'held', held: view };
}

function toHeldDocument(ctx: Context, draft: HeldDraft, { reasons }: Verdict): HeldDocument {
  const {
    kind,
    roomId: room,
    threadId,
    authorId: author,
    clientId,
    text,
    replyTo,
    lang,
    contentNote,
    target,
    thread,
  } = draft;
  const optional = {
    ...(replyTo && { replyTo }),
    ...(lang && { lang }),
    ...(contentNote && { contentNote }),
    ...(target && { target }),
    ...(thread && { thread }),
  };
  return {
    _id: ctx.clock.newId(),
    kind,
    room,
    threadId,
    author,
    clientId,
    text,
    heldAt: ctx.clock.now(),
    reason: sayWhyReviewed(reasons) ?? REASON,
    rule: reasons[0]?.rule ?? 'unknown',
    reasons: reasons.map(({ rule, start, end }) => ({ rule, start, end })),
    state: 'waiting',
    ...optional,
  };
}

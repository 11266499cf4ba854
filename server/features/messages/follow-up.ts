import { rememberReasons } from '#server/features/screening/records/remember-reasons.ts';
import type { Surface } from '#server/features/screening/screen-text.ts';
import type { Reason } from '#server/features/screening/verdict.ts';
import type { Context } from '#server/platform/context.ts';
import type { MessageEntry } from './message.store.ts';
import { findDisclosures, offerSupport } from './offer-support.ts';
import type { ScreenedWords } from './screen-draft.ts';

/**
 * What comes after words were delivered: whoever told of distress is offered help, and rules are counted. Of a private
 * conversation nobody but its author hears anything, and nothing is counted: a number that rises would tell what was said.
 */
export async function followUp(
  ctx: Context,
  entry: MessageEntry,
  { verdict: { reasons }, isPrivate }: ScreenedWords,
  surface: Surface,
): Promise<void> {
  if (reasons.length === 0) return;
  await tellOfDistress(ctx, entry, reasons, isPrivate);
  if (!isPrivate) await rememberReasons(ctx, reasons, { surface, roomId: entry.room });
}

/** Doing it twice changes nothing: the same message is put before the leads once. */
export async function tellOfDistress(
  ctx: Context,
  { room: roomId, _id: messageId, message: { author: authorId } }: MessageEntry,
  reasons: Reason[],
  isPrivate: boolean,
): Promise<void> {
  offerSupport(ctx, authorId, reasons);
  const disclosures = findDisclosures(reasons);
  if (isPrivate || disclosures.length === 0) return;
  const news = { roomId, messageId, authorId, at: ctx.clock.now(), reasons: disclosures };
  // Her words were delivered: that help could not be called must not make them look lost.
  await ctx.bus
    .publish(ctx, 'message:disclosed', news)
    .catch((error: unknown) =>
      ctx.log.error({ err: error, messageId }, 'a disclosure could not be put before anybody'),
    );
}

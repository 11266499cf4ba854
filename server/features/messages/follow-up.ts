import { rememberReasons } from '#server/features/screening/records/remember-reasons.ts';
import type { Surface } from '#server/features/screening/screen-text.ts';
import type { Context } from '#server/platform/context.ts';
import type { MessageEntry } from './message.store.ts';
import { findDisclosures, offerSupport } from './offer-support.ts';
import type { ScreenedWords } from './screen-draft.ts';

/**
 * What comes after words were delivered: rules are counted, and whoever told of distress is offered help. Of a private
 * conversation nobody but its author hears anything.
 */
export async function followUp(
  ctx: Context,
  entry: MessageEntry,
  { verdict, isPrivate }: ScreenedWords,
  surface: Surface,
): Promise<void> {
  const { reasons } = verdict;
  if (reasons.length === 0) return;
  const { room: roomId, _id: messageId } = entry;
  const authorId = entry.message.author;
  offerSupport(ctx, authorId, reasons);
  await rememberReasons(ctx, reasons, { surface, roomId: isPrivate ? null : roomId });
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

import type { Context } from '#server/platform/context.ts';
import type { Reason } from '../verdict.ts';
import type { Author, Utterance } from './author.ts';
import { findMentionFlood } from './find-mention-flood.ts';
import { findRepeatedText } from './find-repeated-text.ts';
import { findSplitWord } from './find-split-word.ts';
import { findSaidBefore, rememberSaid, toSaid } from './history.ts';

/**
 * What only shows beside the messages before it. `judge` reads words alone. Everything it knows is in memory and gone in
 * minutes; where it is lost, a repetition passes once more.
 */
export function judgeBehaviour(
  ctx: Context,
  author: Author,
  utterance: Utterance,
  judge: (text: string) => Reason[],
): Reason[] {
  const before = findSaidBefore(ctx, author.memberId, utterance.clientId);
  const now = toSaid(ctx.clock.now(), utterance);
  rememberSaid(ctx, author.memberId, before, now);
  if (before.length === 0 && now.mentionCount === 0) return [];
  const { text } = utterance;
  const seen = { author, text, factor: ctx.config.rateLimitFactor };
  return [
    ...findSplitWord(now, before, { text, judge }),
    ...findRepeatedText(now, before, seen),
    ...findMentionFlood(now, before, seen),
  ];
}

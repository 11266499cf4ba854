import type { RoomPlace } from '#server/features/rooms/find-room.ts';
import { isAttended } from '#server/features/rooms/young/is-attended.ts';
import type { Reason } from '#server/features/screening/verdict.ts';
import type { Context } from '#server/platform/context.ts';
import { can } from '#shared/policy/can.ts';
import type { Actor } from '#shared/policy/verdict.ts';

const sentences: Record<string, string> = {
  'review/always': 'In this room, somebody who looks after it reads each message first. Yours waits for her.',
  'review/whenUnattended':
    'Nobody who looks after this room is here just now. Your message waits until somebody has read it.',
};

/** Why words wait in this room whatever they say; nothing where they do not. */
export function findReview(ctx: Context, actor: Actor, place: RoomPlace): Reason[] {
  const { review = 'none', _id } = place.room;
  if (review === 'none' || can.speakUnreviewed(actor, place).isAllowed) return [];
  if (review === 'whenUnattended' && isAttended(ctx, _id)) return [];
  return [{ rule: `review/${review}`, verdict: 'hold', start: 0, end: 0 }];
}

export const isOfReview = ({ rule }: Pick<Reason, 'rule'>) => rule in sentences;

/** What the author is told where the room, and nothing in her words, is why they wait. */
export function sayWhyReviewed(reasons: Reason[]): string | undefined {
  const holding = reasons.filter(({ verdict }) => verdict !== 'note');
  return holding.every(isOfReview) ? sentences[holding[0]?.rule ?? ''] : undefined;
}

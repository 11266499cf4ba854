import type { Review, RoomAudience } from '#shared/contract/rooms.ts';
import { refuse } from '#shared/errors.ts';

/** What holds where nothing was chosen; a room for the young is never without. */
export function requireReview(audience: RoomAudience, chosen: Review | undefined): Review {
  const review = chosen ?? (audience === 'young' ? 'whenUnattended' : 'none');
  if (audience !== 'young' || review !== 'none') return review;
  const message = 'In a room for the young, words wait while nobody looks after it, or always.';
  throw refuse('bad_input', { message, fields: [{ path: 'review', message }] });
}

import type { WatchedWordDocument } from '#server/features/screening/watched/watched-word.model.ts';

/** A watched word as the audit log names it. */
export function describeWatched({ phrase, room }: Pick<WatchedWordDocument, 'phrase' | 'room'>): string {
  return `watched word “${phrase}” ${room ? `in room ${room}` : 'everywhere'}`;
}

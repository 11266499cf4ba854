import type { SharedThread } from '#shared/contract/room-log.ts';
import type { Thread } from '#shared/contract/threads.ts';

/** News of a thread, in whatever order they come. How far she has read is not in them. */
export function mergeThread(known: Thread, heard: SharedThread): Thread {
  const facts = heard.changedSeq >= known.changedSeq ? heard : known;
  return {
    ...known,
    ...facts,
    readNumber: known.readNumber,
    lastNumber: Math.max(known.lastNumber, heard.lastNumber),
    lastAt: known.lastAt > heard.lastAt ? known.lastAt : heard.lastAt,
  };
}

export function isUnread({ lastNumber, readNumber }: Thread): boolean {
  return lastNumber > readNumber;
}

/** Everything after the opening. */
export function countAnswers({ lastNumber }: Thread): number {
  return Math.max(0, lastNumber - 1);
}

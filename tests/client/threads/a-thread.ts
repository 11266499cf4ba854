import type { Thread } from '#shared/contract/threads.ts';

export function aThread(fields: Partial<Thread> = {}): Thread {
  return {
    id: 't'.repeat(24),
    roomId: 'r'.repeat(24),
    kind: 'question',
    title: '두 언어로 자장가 부르기',
    authorId: 'a'.repeat(24),
    startedAt: '2026-11-23T08:00:00.000Z',
    answerId: null,
    lastNumber: 3,
    lastAt: '2026-11-23T09:00:00.000Z',
    readNumber: 2,
    preview: '아이가 한국어 노래만 찾아요.',
    isGone: false,
    changedSeq: 5,
    ...fields,
  };
}

/** As the room's log tells of it: without how far anybody has read. */
export function heardOf(fields: Partial<Thread> = {}) {
  const { readNumber: _, ...shared } = aThread(fields);
  return shared;
}

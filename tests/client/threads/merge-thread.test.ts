import { expect, it } from 'vitest';
import { isUnread, mergeThread } from '#client/features/threads/merge-thread.ts';
import { aThread, heardOf } from './a-thread.ts';

it('makes a thread unread when somebody posts, and keeps how far she has read', () => {
  const read = aThread({ readNumber: 3 });
  expect(isUnread(read)).toBe(false);
  const merged = mergeThread(read, heardOf({ lastNumber: 4, lastAt: '2026-11-23T10:00:00.000Z' }));
  expect(merged).toMatchObject({ readNumber: 3, lastNumber: 4, lastAt: '2026-11-23T10:00:00.000Z' });
  expect(isUnread(merged)).toBe(true);
});

it('comes to the same whichever of two news is heard first, and however often', () => {
  const posted = heardOf({ lastNumber: 6, lastAt: '2026-11-23T11:00:00.000Z', changedSeq: 5 });
  const accepted = heardOf({ answerId: 'x'.repeat(24), changedSeq: 9 });
  const one = [posted, accepted, posted].reduce(mergeThread, aThread());
  const other = [accepted, posted, accepted].reduce(mergeThread, aThread());
  expect(one).toEqual(other);
  expect(one).toMatchObject({ lastNumber: 6, answerId: 'x'.repeat(24) });
});

it('does not take a mark back because of older news', () => {
  const accepted = aThread({ answerId: 'x'.repeat(24), changedSeq: 9 });
  expect(mergeThread(accepted, heardOf({ changedSeq: 5 })).answerId).toBe('x'.repeat(24));
});

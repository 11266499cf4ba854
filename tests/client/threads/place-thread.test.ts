import { describe, expect, it } from 'vitest';
import { belongsIn, placeThread } from '#client/features/threads/place-thread.ts';
import { aThread, heardOf } from './a-thread.ts';

const me = 'i'.repeat(24);

function aList(...threads: ReturnType<typeof aThread>[]) {
  return { pages: [{ threads, members: [], next: null }], pageParams: [undefined] };
}

const idsOf = (list: ReturnType<typeof aList>) => list.pages.flatMap(({ threads }) => threads.map(({ id }) => id));

describe('a list of the forum', () => {
  it('has open questions under “unanswered”, her own under “mine”, and one room if she asks for one', () => {
    const all = { order: 'latest', roomId: null } as const;
    const unanswered = { order: 'unanswered', roomId: null } as const;
    expect(belongsIn(all, heardOf(), me)).toBe(true);
    expect(belongsIn(all, heardOf({ isGone: true }), me)).toBe(false);
    expect(belongsIn({ ...all, roomId: 'other' }, heardOf(), me)).toBe(false);
    expect(belongsIn(unanswered, heardOf(), me)).toBe(true);
    expect(belongsIn(unanswered, heardOf({ answerId: 'x' }), me)).toBe(false);
    expect(belongsIn(unanswered, heardOf({ kind: 'topic' }), me)).toBe(false);
    expect(belongsIn({ ...all, order: 'mine' }, heardOf(), me)).toBe(false);
    expect(belongsIn({ ...all, order: 'mine' }, heardOf({ authorId: me }), me)).toBe(true);
  });

  it('brings the thread that was written in to the top', () => {
    const older = aThread({ id: 'older', lastAt: '2026-11-23T10:00:00.000Z' });
    const list = aList(aThread({ id: 'newer' }), older);
    expect(idsOf(placeThread(list, 'older', true))).toEqual(['older', 'newer']);
  });

  it('leaves everything in its place when only a mark changed', () => {
    const list = aList(aThread({ id: 'newer' }), aThread({ id: 'older', lastAt: '2026-11-23T07:00:00.000Z' }));
    expect(placeThread(list, 'older', true)).toBe(list);
  });

  it('lets a thread go that belongs there no longer', () => {
    const list = aList(aThread({ id: 'answered' }), aThread({ id: 'waiting' }));
    expect(idsOf(placeThread(list, 'answered', false))).toEqual(['waiting']);
  });
});

import { describe, expect, it } from 'vitest';
import { foldWords } from '#client/features/rooms/fold-words.ts';
import { findNeighbour, groupRooms, isUnread } from '#client/features/rooms/room-groups.ts';
import type { MembershipState, Room } from '#shared/contract/rooms.ts';

const aRoom = (name: string, state: MembershipState = 'joined', more: Partial<Room> = {}): Room => ({
  id: name,
  kind: 'room',
  people: [],
  name,
  entry: 'open',
  audience: 'everyone',
  review: 'none',
  adults: [],
  charter: { forWhom: '', moderation: '', kept: '' },
  slowModeSeconds: 0,
  isLocked: false,
  isArchived: false,
  anonymousQuestions: 'nobody',
  memberCount: 1,
  membership: { state, isSteward: false, readNumber: 5 },
  headSeq: 9,
  lastNumber: 5,
  unreadForMe: 0,
  ...more,
});

describe('the rooms in the list', () => {
  it('are grouped by her place in them, each group by name', () => {
    const groups = groupRooms(
      [aRoom('b'), aRoom('a'), aRoom('c', 'invited'), aRoom('d', 'none'), aRoom('e', 'joined', { isArchived: true })],
      'en',
    );
    expect(groups.mine.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(groups.invited.map(({ name }) => name)).toEqual(['c']);
    expect(groups.others.map(({ name }) => name)).toEqual(['d']);
    expect(groups.archived.map(({ name }) => name)).toEqual(['e']);
  });

  it('are unread by their numbers, and only if she is in them', () => {
    expect(isUnread(aRoom('a', 'joined', { lastNumber: 6 }))).toBe(true);
    expect(isUnread(aRoom('a'))).toBe(false);
    expect(isUnread(aRoom('a', 'invited', { lastNumber: 6 }))).toBe(false);
  });

  it('are walked around the end, also from a page that is none of them', () => {
    const rooms = [aRoom('a'), aRoom('b'), aRoom('c', 'joined', { lastNumber: 9 })];
    const from = (id: string | undefined, step: 1 | -1, isUnreadOnly = false) =>
      findNeighbour(rooms, id, step, isUnreadOnly)?.name;
    expect(from('a', 1)).toBe('b');
    expect(from('a', -1)).toBe('c');
    expect(from('c', 1)).toBe('a');
    expect(from(undefined, 1)).toBe('a');
    expect(from(undefined, -1)).toBe('c');
    expect(from('a', 1, true)).toBe('c');
    expect(from('c', 1, true)).toBeUndefined();
  });
});

describe('finding by a few letters', () => {
  it.each([
    ['dang', 'Đặng Thu Hà'],
    ['부모', 'Mixed parents · 부모방'],
    ['母語', '母語教室'],
    ['ยาย', 'ห้องครัวคุณยาย'],
    ['ＷＯＭＥＮ', 'Women’s courtyard'],
  ])('%s finds %s', (query, name) => expect(foldWords(name)).toContain(foldWords(query)));
});

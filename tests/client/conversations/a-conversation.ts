import type { MemberCard } from '#shared/contract/members.ts';
import type { Room, RoomPerson } from '#shared/contract/rooms.ts';

export const emma: MemberCard = { id: 'e'.repeat(24), handle: 'emma', name: '山田エマ', nameLang: 'ja' };
export const priya: MemberCard = { id: 'p'.repeat(24), handle: 'priya', name: 'Priya Shital Rao' };

export const aPerson = (card: MemberCard, state: RoomPerson['state'] = 'joined', note = ''): RoomPerson => ({
  card,
  state,
  note,
});

/** A private conversation as one of its people sees it. */
export function aConversation(people: RoomPerson[], more: Partial<Room> = {}): Room {
  return {
    id: 'c'.repeat(24),
    kind: 'conversation',
    people,
    name: '',
    entry: 'strict',
    audience: 'everyone',
    review: 'none',
    adults: [],
    charter: { forWhom: '', moderation: '', kept: '' },
    slowModeSeconds: 0,
    isLocked: false,
    isArchived: false,
    anonymousQuestions: 'nobody',
    memberCount: people.length + 1,
    membership: { state: 'joined', isSteward: false, readNumber: 0 },
    headSeq: 1,
    lastNumber: 0,
    unreadForMe: 0,
    ...more,
  };
}

export const asked = { state: 'invited', isSteward: false, readNumber: 0 } as const;

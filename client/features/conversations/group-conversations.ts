import type { Room } from '#shared/contract/rooms.ts';

/** Private conversations by her place in them, each group in the order of its names. */
export function groupConversations(rooms: Room[], locale: string): { requests: Room[]; mine: Room[] } {
  const all = rooms
    .filter(({ kind }) => kind === 'conversation')
    .toSorted((a, b) => a.name.localeCompare(b.name, locale));
  return {
    requests: all.filter(({ membership }) => membership.state === 'invited'),
    mine: all.filter(({ membership }) => membership.state === 'joined'),
  };
}

/** The one that she has with somebody alone. */
export function findConversationWith(rooms: Room[], memberId: string): Room | undefined {
  return rooms.find(
    ({ kind, people, membership }) =>
      kind === 'conversation' &&
      membership.state === 'joined' &&
      people.length === 1 &&
      people[0]?.card.id === memberId,
  );
}

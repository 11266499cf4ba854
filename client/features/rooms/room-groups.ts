import type { Room } from '#shared/contract/rooms.ts';

/** Rooms by her place in them; each group in the order of its names. Private conversations are not among them. */
export function groupRooms(rooms: Room[], locale: string) {
  const sorted = rooms.filter(({ kind }) => kind === 'room').toSorted((a, b) => a.name.localeCompare(b.name, locale));
  const inState = (state: Room['membership']['state']) => sorted.filter(({ membership }) => membership.state === state);
  const joined = inState('joined');
  return {
    mine: joined.filter(({ isArchived }) => !isArchived),
    archived: joined.filter(({ isArchived }) => isArchived),
    invited: inState('invited'),
    requested: inState('requested'),
    others: inState('none').filter(({ isArchived }) => !isArchived),
  };
}

export function isUnread({ membership, lastNumber }: Room): boolean {
  return membership.state === 'joined' && lastNumber > membership.readNumber;
}

/** The room before or after the one she is in, around the end; only unread ones if asked so. */
export function findNeighbour(rooms: Room[], hereId: string | undefined, step: 1 | -1, isUnreadOnly: boolean) {
  const here = rooms.findIndex(({ id }) => id === hereId);
  const start = here < 0 && step < 0 ? 0 : here;
  for (let count = 1; count <= rooms.length; count++) {
    const room = rooms[(start + step * count + rooms.length * 2) % rooms.length];
    if (room && room.id !== hereId && (!isUnreadOnly || isUnread(room))) return room;
  }
  return undefined;
}

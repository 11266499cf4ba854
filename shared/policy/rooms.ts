import type { Entry, MembershipState, RoomKind } from '../contract/rooms.ts';
import { type Actor, allowed, allowedIf, isModerator, refused, type Verdict } from './verdict.ts';

export type RoomFactsForPolicy = { kind?: RoomKind; entry: Entry; isLocked: boolean; isArchived: boolean };
export type MembershipForPolicy = { state: MembershipState; isSteward: boolean };

type Place = { room: RoomFactsForPolicy; membership: MembershipForPolicy };

const isIn = ({ membership }: Place) => membership.state === 'joined';
const isStewardOf = (place: Place) => isIn(place) && place.membership.isSteward;

/** What one may do with rooms. Admins run the machine: they have no key to strict rooms. */
export const roomPolicy = {
  /** Whether the room exists for her at all. */
  seeRoom: (actor: Actor, place: Place): Verdict => {
    if (place.membership.state === 'joined' || place.membership.state === 'invited') return allowed;
    if (place.room.entry === 'strict' || actor.role === 'ally') return refused('not_found');
    return allowed;
  },
  readRoom: (_actor: Actor, place: Place): Verdict => allowedIf(isIn(place), 'not_found'),
  createRoom: (actor: Actor): Verdict => allowedIf(actor.role !== 'ally' && actor.ageBand === 'adult'),
  updateRoom: (_actor: Actor, place: Place): Verdict => allowedIf(isStewardOf(place)),
  joinRoom: (_actor: Actor, place: Place): Verdict => allowedIf(!place.room.isArchived || isIn(place), 'room_archived'),
  listRoomMembers: (actor: Actor, place: Place): Verdict =>
    !isIn(place) ? refused('not_found') : allowedIf(actor.role !== 'ally'),
  decideRequest: (_actor: Actor, place: Place): Verdict => allowedIf(isStewardOf(place)),
  inviteToRoom: (actor: Actor, place: Place): Verdict => {
    if (!isIn(place)) return refused('not_found');
    if (place.room.isArchived) return refused('room_archived');
    if (place.room.entry === 'open') return allowedIf(actor.role !== 'ally');
    return allowedIf(place.membership.isSteward);
  },
  /** Nobody is put out of a private conversation, not even by a moderator who is in it. */
  removeFromRoom: (actor: Actor, subject: Place & { isSelf: boolean }): Verdict => {
    if (subject.isSelf || subject.room.kind === 'conversation') return refused();
    return allowedIf(isStewardOf(subject) || (isIn(subject) && isModerator(actor)));
  },
  setSteward: (_actor: Actor, subject: Place & { isLastSteward: boolean; isSteward: boolean }): Verdict => {
    if (!isStewardOf(subject)) return refused();
    return allowedIf(subject.isSteward || !subject.isLastSteward, 'conflict');
  },
};

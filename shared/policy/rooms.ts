import type { AgeBand } from '../contract/members.ts';
import type { Entry, MembershipState, RoomAudience, RoomKind } from '../contract/rooms.ts';
import { type Actor, allowed, allowedIf, isModerator, refused, type Verdict } from './verdict.ts';
import { isTrustedAdult } from './young.ts';

export type RoomFactsForPolicy = {
  kind?: RoomKind;
  /** For everyone where nothing is said. */
  audience?: RoomAudience;
  entry: Entry;
  isLocked: boolean;
  isArchived: boolean;
};
export type MembershipForPolicy = { state: MembershipState; isSteward: boolean };

type Place = { room: RoomFactsForPolicy; membership: MembershipForPolicy };

const isIn = ({ membership }: Place) => membership.state === 'joined';
const isStewardOf = (place: Place) => isIn(place) && place.membership.isSteward;
const isForYoung = ({ room }: Pick<Place, 'room'>) => room.audience === 'young';

/** What one may do with rooms. Admins run the machine: they have no key to strict rooms. */
export const roomPolicy = {
  /** Whether the room exists for her at all. */
  seeRoom: (actor: Actor, place: Place): Verdict => {
    if (isForYoung(place) && actor.ageBand === 'adult') return seeRoomOfTheYoung(actor, place);
    if (place.membership.state === 'joined' || place.membership.state === 'invited') return allowed;
    if (place.room.entry === 'strict' || actor.role === 'ally') return refused('not_found');
    return allowed;
  },
  readRoom: (actor: Actor, place: Place): Verdict =>
    isIn(place) ? roomPolicy.seeRoom(actor, place) : refused('not_found'),
  /** A room for the young is opened by adults whom the community trusts with something already. */
  createRoom: (actor: Actor, { audience }: { audience: RoomAudience }): Verdict => {
    if (audience === 'young') return allowedIf(isTrustedAdult(actor));
    return allowedIf(actor.role !== 'ally' && actor.ageBand === 'adult');
  },
  updateRoom: (_actor: Actor, place: Place): Verdict => allowedIf(isStewardOf(place)),
  joinRoom: (_actor: Actor, place: Place): Verdict => allowedIf(!place.room.isArchived || isIn(place), 'room_archived'),
  /**
   * Whether somebody can be in this room at all, however she comes. Adults are in a room for the young only to look after
   * it. The young are in other rooms where anybody may look in, or where two look after it, and in no hidden one.
   */
  beInRoom: (newcomer: Actor, { room, stewardCount }: { room: RoomFactsForPolicy; stewardCount: number }): Verdict => {
    if (isForYoung({ room })) return allowedIf(newcomer.ageBand === 'young' || isTrustedAdult(newcomer), 'not_found');
    if (newcomer.ageBand === 'adult' || room.kind === 'conversation' || room.entry === 'open') return allowed;
    return room.entry === 'approval' ? allowedIf(stewardCount >= 2) : refused('not_found');
  },
  /** How many look after it, and whether anybody under 18 is in it, when a room is about to be less open. */
  changeEntry: (
    _actor: Actor,
    change: { room: RoomFactsForPolicy; entry: Entry; hasYoung: boolean; stewardCount: number },
  ) => {
    const { room, entry, hasYoung, stewardCount } = change;
    if (!hasYoung || isForYoung({ room }) || entry === 'open' || entry === room.entry) return allowed;
    return allowedIf(entry === 'approval' && stewardCount >= 2, 'conflict');
  },
  listRoomMembers: (actor: Actor, place: Place): Verdict =>
    !isIn(place) ? refused('not_found') : allowedIf(actor.role !== 'ally'),
  decideRequest: (_actor: Actor, place: Place): Verdict => allowedIf(isStewardOf(place)),
  inviteToRoom: (actor: Actor, place: Place): Verdict => {
    if (!isIn(place)) return refused('not_found');
    if (place.room.isArchived) return refused('room_archived');
    if (place.room.entry === 'open') return allowedIf(actor.role !== 'ally');
    return allowedIf(place.membership.isSteward);
  },
  /** Whom she may ask in. An adult asks nobody who is young, but into a room for the young that she looks after. */
  inviteMember: (actor: Actor, { room, membership, invited }: Place & { invited: Pick<Actor, 'ageBand'> }): Verdict => {
    if (invited.ageBand === 'adult') return allowedIf(!isForYoung({ room }) || membership.isSteward, 'not_found');
    return allowedIf(actor.ageBand === 'young' || isForYoung({ room }), 'not_found');
  },
  /** Nobody is put out of a private conversation, not even by a moderator who is in it. */
  removeFromRoom: (actor: Actor, subject: Place & { isSelf: boolean }): Verdict => {
    if (subject.isSelf || subject.room.kind === 'conversation') return refused();
    return allowedIf(isStewardOf(subject) || (isIn(subject) && isModerator(actor)));
  },
  /** Adults look after rooms; those in a room for the young do so as long as they are in it. */
  setSteward: (
    _actor: Actor,
    subject: Place & { isLastSteward: boolean; isSteward: boolean; ageBand: AgeBand },
  ): Verdict => {
    if (!isStewardOf(subject)) return refused();
    if (subject.ageBand === 'young') return allowedIf(!subject.isSteward);
    if (isForYoung(subject) && !subject.isSteward) return refused('conflict');
    return allowedIf(subject.isSteward || !subject.isLastSteward, 'conflict');
  },
  /** The young are not shown typing where adults could watch for it. */
  showTyping: (actor: Actor, { room }: { room: RoomFactsForPolicy }): Verdict =>
    allowedIf(actor.ageBand === 'adult' || isForYoung({ room }) || room.kind === 'conversation'),
  /** Where words wait for somebody who looks after the room, hers do not. */
  speakUnreviewed: (actor: Actor, place: Place): Verdict =>
    allowedIf(isStewardOf(place) || (isIn(place) && isModerator(actor))),
};

/** Whoever is in it looks after it, or has been asked to; moderators see that it is there. Turning 18 ends the rest. */
function seeRoomOfTheYoung(actor: Actor, { room, membership: { state, isSteward } }: Place): Verdict {
  if (!isTrustedAdult(actor)) return refused('not_found');
  if (state === 'invited' || (state === 'joined' && isSteward)) return allowed;
  return allowedIf(isModerator(actor) && room.entry !== 'strict' && state !== 'joined', 'not_found');
}

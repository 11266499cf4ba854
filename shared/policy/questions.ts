import type { AnonymousQuestions } from '../contract/rooms.ts';
import type { MembershipForPolicy, RoomFactsForPolicy } from './rooms.ts';
import { type Actor, allowed, allowedIf, refused, type Verdict } from './verdict.ts';

type RoomForQuestions = RoomFactsForPolicy & { anonymousQuestions?: AnonymousQuestions };
type Place = { room: RoomForQuestions; membership: MembershipForPolicy };

/**
 * What one may do without a name. Whether somebody is silenced under her name says nothing here: a silence that reached both
 * would tell who asked.
 */
export const questionPolicy = {
  askWithoutName: (actor: Actor, { room, membership }: Place): Verdict => {
    if (membership.state !== 'joined') return refused('not_found');
    // Every adult in a room for the young is named there.
    if (room.audience === 'young' && actor.ageBand === 'adult') return refused();
    if (room.kind === 'conversation' || (room.anonymousQuestions ?? 'nobody') === 'nobody') return refused();
    return isOpen(room);
  },
  /** Anybody of the room may answer what was asked without a name in the same way. */
  answerWithoutName: (actor: Actor, place: Place): Verdict => questionPolicy.askWithoutName(actor, place),
};

/** What somebody may do who is known by her question alone: ask where the room says so, and come back to her own thread. */
export const visitorPolicy = {
  ask: (room: RoomForQuestions): Verdict => {
    if (room.kind === 'conversation' || isHidden(room)) return refused('not_found');
    return room.anonymousQuestions === 'visitors' ? isOpen(room) : refused('not_found');
  },
  /** Write on in her own thread, also where the room takes no new questions. */
  goOn: (room: RoomForQuestions): Verdict => isOpen(room),
  comeBack: (room: RoomForQuestions): Verdict => allowedIf(!isHidden(room), 'not_found'),
};

/** Whoever comes from outside may be of any age. */
const isHidden = ({ entry, audience }: RoomFactsForPolicy) => entry === 'strict' || audience === 'young';

function isOpen(room: RoomFactsForPolicy): Verdict {
  if (room.isArchived) return refused('room_archived');
  return room.isLocked ? refused('room_locked') : allowed;
}

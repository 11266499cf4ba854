import type { AgeBand } from '../contract/members.ts';
import type { MembershipForPolicy, RoomFactsForPolicy } from './rooms.ts';
import { type Actor, allowed, allowedIf, refused, type Verdict } from './verdict.ts';
import { type Mentorship, mayTalkAlone } from './young.ts';

/** The others in a private conversation. */
export type Company = { ageBands: AgeBand[]; mentorship: Mentorship };

type Place = {
  room: RoomFactsForPolicy;
  membership: MembershipForPolicy;
  isSilenced: boolean;
  company?: Company | undefined;
};
type Subject = Place & { message: { authorId: string; isGone: boolean } };

/** What one may do with messages and posts. */
export const messagePolicy = {
  /** Stewards may write in a locked room; nobody writes in an archived one. */
  postInRoom: (actor: Actor, place: Place): Verdict => {
    if (place.membership.state !== 'joined') return refused('not_found');
    if (place.company && !isWithHerAge(actor, place.company)) return refused('ages_apart');
    if (place.room.isArchived) return refused('room_archived');
    if (place.room.isLocked && !place.membership.isSteward) return refused('room_locked');
    return allowedIf(!place.isSilenced, 'silenced');
  },
  editMessage: (actor: Actor, subject: Subject): Verdict => {
    if (subject.message.isGone) return refused('conflict');
    if (subject.message.authorId !== actor.memberId) return refused();
    return messagePolicy.postInRoom(actor, subject);
  },
  /** Withdrawing one’s own words is allowed whatever else is restricted. */
  deleteMessage: (actor: Actor, subject: Subject): Verdict => allowedIf(subject.message.authorId === actor.memberId),
  reactToMessage: (actor: Actor, subject: Subject): Verdict =>
    subject.message.isGone ? refused('conflict') : messagePolicy.postInRoom(actor, subject),
  readHistory: (_actor: Actor, subject: Subject): Verdict => (subject.message.isGone ? refused('not_found') : allowed),
  /** Stewards are not slowed. */
  skipSlowMode: (_actor: Actor, place: Place): Verdict => allowedIf(place.membership.isSteward, 'slow_mode'),
};

/** An adult writes to no young person here. Of the young, whoever has another young one to read her may go on. */
function isWithHerAge({ ageBand }: Actor, { ageBands, mentorship }: Company): boolean {
  const isApart = (other: AgeBand) => !mayTalkAlone(ageBand, other, mentorship);
  return ageBand === 'adult' ? !ageBands.some(isApart) : ageBands.length === 0 || !ageBands.every(isApart);
}

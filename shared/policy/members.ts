import type { AgeBand, Audience } from '../contract/members.ts';
import { type Actor, allowed, allowedIf, isAdmin, isStaff, refused, type Verdict } from './verdict.ts';

export type MemberForPolicy = {
  memberId: string;
  ageBand: AgeBand;
  sharedRooms: ReadonlySet<string>;
  /** Either has blocked the other. */
  isBlocked: boolean;
};

/** `isNameToShow`: the name beside her messages, or another that she goes by. */
export type ProfileItem = { audience: Audience; isNameToShow?: boolean };

/** What one may know of somebody else. */
export const memberPolicy = {
  /** A young member exists for the people of her rooms and for staff. */
  viewMember: (actor: Actor, member: MemberForPolicy): Verdict => {
    if (actor.memberId === member.memberId) return allowed;
    if (member.isBlocked) return refused('not_found');
    if (member.ageBand === 'adult') return allowed;
    return allowedIf((member.sharedRooms.size > 0 && actor.role !== 'ally') || isStaff(actor), 'not_found');
  },
  /** Staff see what any member sees. Allies see the names that every member may see, and adults no more of the young. */
  seeProfileItem: (actor: Actor, { member, item }: { member: MemberForPolicy; item: ProfileItem }): Verdict => {
    if (actor.memberId === member.memberId) return allowed;
    const isForAdults = member.ageBand === 'young' && actor.ageBand === 'adult';
    if (actor.role === 'ally' || isForAdults)
      return allowedIf(item.audience === 'members' && item.isNameToShow === true, 'not_found');
    if (item.audience === 'members') return allowed;
    if (item.audience === 'roommates') return allowedIf(member.sharedRooms.size > 0, 'not_found');
    return allowedIf(item.audience !== 'me' && member.sharedRooms.has(item.audience.roomId), 'not_found');
  },
  setLead: (actor: Actor, lead: { ageBand: AgeBand }): Verdict => allowedIf(isAdmin(actor) && lead.ageBand === 'adult'),
  /**
   * In searches, lists and mentions of a room. The young are there for the young and for whoever looks after the room; for
   * other adults they are in its talk and nowhere else, as is somebody who has left or is blocked.
   */
  listMember: (actor: Actor, member: { memberId: string; ageBand: AgeBand; looksAfter: boolean }): Verdict =>
    allowedIf(
      member.ageBand === 'adult' ||
        actor.ageBand === 'young' ||
        member.looksAfter ||
        actor.memberId === member.memberId,
      'not_found',
    ),
  searchMembers: (actor: Actor): Verdict => allowedIf(actor.role !== 'ally'),
};

import type { AgeBand, Audience, Role } from '../contract/members.ts';
import { type Actor, allowed, allowedIf, isAdmin, isStaff, refused, type Verdict } from './verdict.ts';

/** The roles that the community has trusted somebody with. */
export const trustedRoles: readonly Role[] = ['steward', 'moderator', 'admin'];

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
  /** Staff see what any member sees. Allies see the names that every member may see. */
  seeProfileItem: (actor: Actor, { member, item }: { member: MemberForPolicy; item: ProfileItem }): Verdict => {
    if (actor.memberId === member.memberId) return allowed;
    if (actor.role === 'ally') return allowedIf(item.audience === 'members' && item.isNameToShow === true, 'not_found');
    if (item.audience === 'members') return allowed;
    if (item.audience === 'roommates') return allowedIf(member.sharedRooms.size > 0, 'not_found');
    return allowedIf(item.audience !== 'me' && member.sharedRooms.has(item.audience.roomId), 'not_found');
  },
  setLead: (actor: Actor, lead: { ageBand: AgeBand }): Verdict => allowedIf(isAdmin(actor) && lead.ageBand === 'adult'),
  searchMembers: (actor: Actor): Verdict => allowedIf(actor.role !== 'ally'),
};

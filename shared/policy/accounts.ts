import type { AgeBand, Role } from '../contract/members.ts';
import { trustedRoles } from './trusted-roles.ts';
import { type Actor, allowedIf, isAdmin, isStaff, refused } from './verdict.ts';

/** Who runs the door of the community. */
export const accountPolicy = {
  updateCommunity: (actor: Actor) => allowedIf(isAdmin(actor)),
  createInvite: (actor: Actor) => allowedIf(actor.role !== 'ally' && actor.ageBand === 'adult'),
  decideApplication: (actor: Actor) => allowedIf(isStaff(actor) || actor.role === 'steward'),
  /** What the community trusts somebody with, it trusts to adults. */
  setRole: (actor: Actor, subject: { role: Role; isLastAdmin: boolean; ageBand: AgeBand }) => {
    if (!isAdmin(actor) || (subject.ageBand === 'young' && trustedRoles.includes(subject.role))) return refused();
    return allowedIf(!subject.isLastAdmin || subject.role === 'admin', 'conflict');
  },
  /** Everybody may leave; whoever alone has the keys hands them on first. */
  eraseAccount: (actor: Actor, subject: { isLastAdmin: boolean }) =>
    allowedIf(!isAdmin(actor) || !subject.isLastAdmin, 'conflict'),
  listMembers: (actor: Actor) => allowedIf(isStaff(actor)),
};

import type { Role } from '../contract/members.ts';
import { type Actor, allowedIf, isAdmin, isStaff } from './verdict.ts';

/** Who runs the door of the community. */
export const accountPolicy = {
  updateCommunity: (actor: Actor) => allowedIf(isAdmin(actor)),
  createInvite: (actor: Actor) => allowedIf(actor.role !== 'ally' && actor.ageBand === 'adult'),
  decideApplication: (actor: Actor) => allowedIf(isStaff(actor) || actor.role === 'steward'),
  setRole: (actor: Actor, subject: { role: Role; isLastAdmin: boolean }) =>
    isAdmin(actor) ? allowedIf(!subject.isLastAdmin || subject.role === 'admin', 'conflict') : allowedIf(false),
  listMembers: (actor: Actor) => allowedIf(isStaff(actor)),
};

import type { AgeBand, Role } from '../contract/members.ts';
import type { ErrorCode } from '../errors.ts';

/** Whoever asks: the signed-in member as policies know her. */
export type Actor = { memberId: string; role: Role; ageBand: AgeBand /** A safeguarding lead. */; isLead?: boolean };

/** Allowed, or refused with the code that the person is answered with. */
export type Verdict = { isAllowed: true } | { isAllowed: false; code: ErrorCode };

export const allowed: Verdict = { isAllowed: true };
export const refused = (code: ErrorCode = 'not_allowed'): Verdict => ({ isAllowed: false, code });
export const allowedIf = (condition: boolean, code: ErrorCode = 'not_allowed'): Verdict =>
  condition ? allowed : refused(code);

/** Staff of the community as a whole, not of one room. */
export const isModerator = (actor: Actor) => actor.role === 'moderator';
export const isAdmin = (actor: Actor) => actor.role === 'admin';
export const isStaff = (actor: Actor) => isModerator(actor) || isAdmin(actor);
export const isLead = (actor: Actor) => actor.isLead === true && actor.ageBand === 'adult';

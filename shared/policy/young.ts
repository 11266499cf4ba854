import type { AgeBand } from '../contract/members.ts';
import { trustedRoles } from './trusted-roles.ts';
import type { Actor } from './verdict.ts';

/** A programme in which an adult accompanies a young member. Null as long as there is none between the two. */
export type Mentorship = { isScreened: boolean; hasSecondAdult: boolean } | null;

/** Whether the two may talk where nobody else reads: within one age, or in a screened mentorship with a second adult. */
export function mayTalkAlone(one: AgeBand, other: AgeBand, mentorship: Mentorship): boolean {
  return one === other || (mentorship?.isScreened === true && mentorship.hasSecondAdult);
}

/** The adults who may look after the young: those whom the community has trusted with something already. */
export function isTrustedAdult({ role, ageBand }: Pick<Actor, 'role' | 'ageBand'>): boolean {
  return ageBand === 'adult' && trustedRoles.includes(role);
}

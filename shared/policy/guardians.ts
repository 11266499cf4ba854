import type { ConsentAnswer } from '../contract/guardians.ts';
import type { AgeBand } from '../contract/members.ts';
import { type Actor, allowedIf, isAdmin, refused, type Verdict } from './verdict.ts';

type LinkForPolicy = { guardianId: string; youngId: string; isEnded: boolean };
type Subject = { link: LinkForPolicy };

const isGuardian = (actor: Actor, { link }: Subject) => link.guardianId === actor.memberId;
const isYoung = (actor: Actor, { link }: Subject) => link.youngId === actor.memberId;

/** A guardian is linked with a young member, and has no power over her account. */
export const guardianPolicy = {
  /** Herself; or a steward or an admin, for a young member whom she sees. */
  createGuardianCode: (actor: Actor, young: { memberId: string; ageBand: AgeBand }): Verdict => {
    if (young.memberId === actor.memberId) return allowedIf(actor.ageBand === 'young');
    if (actor.ageBand !== 'adult' || !(actor.role === 'steward' || isAdmin(actor))) return refused();
    return allowedIf(young.ageBand === 'young', 'not_found');
  },
  becomeGuardian: (actor: Actor): Verdict => allowedIf(actor.ageBand === 'adult'),
  /** For everyone else it does not exist, whatever her role. */
  viewGuardianLink: (actor: Actor, subject: Subject): Verdict =>
    allowedIf(isGuardian(actor, subject) || isYoung(actor, subject), 'not_found'),
  endGuardianLink: (actor: Actor, subject: Subject): Verdict => guardianPolicy.viewGuardianLink(actor, subject),
  shareWithGuardian: (actor: Actor, subject: Subject): Verdict => {
    if (isGuardian(actor, subject)) return refused();
    return allowedIf(isYoung(actor, subject) && !subject.link.isEnded, 'not_found');
  },
  /** `latest`: what holds of this scope now. What was never given is not withdrawn, and what was given is not refused. */
  giveConsent: (actor: Actor, subject: Subject & { latest: ConsentAnswer | null; answer: ConsentAnswer }): Verdict => {
    if (isYoung(actor, subject)) return refused();
    if (!isGuardian(actor, subject) || subject.link.isEnded) return refused('not_found');
    const isGiven = subject.latest === 'given';
    if (subject.answer === 'withdrawn') return allowedIf(isGiven || subject.latest === 'withdrawn', 'conflict');
    return allowedIf(subject.answer === 'given' || !isGiven, 'conflict');
  },
};

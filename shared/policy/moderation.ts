import type { SubjectRef } from '../contract/moderation.ts';
import { type Actor, allowed, allowedIf, isModerator, isStaff, refused, type Verdict } from './verdict.ts';

type CaseForPolicy = { subject: SubjectRef; roomId: string | null; authorId: string | null };
/** `stewardOf`: the rooms that the actor is a steward of. */
type CaseSubject = { case: CaseForPolicy; stewardOf: ReadonlySet<string> };

/** Community moderators see every case; stewards those of their own rooms. Nobody judges herself. */
export const moderationPolicy = {
  openQueue: (actor: Actor, { stewardOf }: { stewardOf: ReadonlySet<string> }): Verdict =>
    allowedIf(isModerator(actor) || stewardOf.size > 0),
  viewCase: (actor: Actor, subject: CaseSubject): Verdict => {
    if (subject.case.authorId === actor.memberId) return refused('not_found');
    if (isModerator(actor)) return allowed;
    const { roomId } = subject.case;
    return allowedIf(roomId !== null && subject.stewardOf.has(roomId), 'not_found');
  },
  decideCase: (actor: Actor, subject: CaseSubject): Verdict => moderationPolicy.viewCase(actor, subject),
  silenceEverywhere: (actor: Actor): Verdict => allowedIf(isModerator(actor)),
  listSanctions: (actor: Actor): Verdict => allowedIf(isModerator(actor)),
  endSanction: (actor: Actor): Verdict => allowedIf(isModerator(actor)),
  readAudit: (actor: Actor): Verdict => allowedIf(isStaff(actor)),
};

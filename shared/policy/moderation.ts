import type { CaseQueue, SubjectRef } from '../contract/moderation.ts';
import {
  type Actor,
  allowed,
  allowedIf,
  isAdmin,
  isLead,
  isModerator,
  isStaff,
  refused,
  type Verdict,
} from './verdict.ts';

type CaseForPolicy = { subject: SubjectRef; queue: CaseQueue; roomId: string | null; authorId: string | null };
/** `isHersUnnamed`: it is about what she wrote without a name. */
type Unnamed = { isHersUnnamed: boolean };
/** `stewardOf`: the rooms that the actor is a steward of. */
type CaseSubject = { case: CaseForPolicy; stewardOf: ReadonlySet<string> };
type AppealForPolicy = { memberId: string; decidedById: string } & Unnamed;

/**
 * Community moderators see every case of theirs; stewards those of their own rooms; safeguarding leads, and nobody else,
 * those that were passed to them. Nobody judges herself, and nobody judges her own judgement. What she wrote without a name she
 * sees like anybody else’s: a case that she alone does not have would say whose it is.
 */
export const moderationPolicy = {
  openQueue: (actor: Actor, { stewardOf }: { stewardOf: ReadonlySet<string> }): Verdict =>
    allowedIf(isModerator(actor) || isLead(actor) || stewardOf.size > 0),
  viewCase: (actor: Actor, subject: CaseSubject): Verdict => {
    if (subject.case.authorId === actor.memberId) return refused('not_found');
    if (subject.case.queue === 'safeguarding') return allowedIf(isLead(actor), 'not_found');
    if (isModerator(actor)) return allowed;
    const { roomId } = subject.case;
    return allowedIf(roomId !== null && subject.stewardOf.has(roomId), 'not_found');
  },
  decideCase: (actor: Actor, subject: CaseSubject & Unnamed): Verdict => {
    const view = moderationPolicy.viewCase(actor, subject);
    return view.isAllowed && subject.isHersUnnamed ? refused() : view;
  },
  silenceEverywhere: (actor: Actor): Verdict => allowedIf(isModerator(actor) || isLead(actor)),
  suspendMember: (actor: Actor): Verdict => allowedIf(isModerator(actor) || isLead(actor)),
  listSanctions: (actor: Actor): Verdict => allowedIf(isModerator(actor)),
  endSanction: (actor: Actor): Verdict => allowedIf(isModerator(actor)),
  readAudit: (actor: Actor): Verdict => allowedIf(isStaff(actor)),
  readStats: (actor: Actor): Verdict => allowedIf(isModerator(actor) || isLead(actor)),
  /** Admins too, so that a community with one moderator has somebody else; the appeal shows only its statement. */
  listAppeals: (actor: Actor): Verdict => allowedIf(isStaff(actor)),
  decideAppeal: (actor: Actor, { appeal }: { appeal: AppealForPolicy }): Verdict => {
    if (!isModerator(actor) && !isAdmin(actor)) return refused();
    if (appeal.memberId === actor.memberId) return refused('not_found');
    return allowedIf(appeal.decidedById !== actor.memberId && !appeal.isHersUnnamed);
  },
  /** `isSteward`: of the room it is about; null where it is about the whole community. */
  manageWatchedWords: (actor: Actor, { isSteward }: { isSteward: boolean | null }): Verdict =>
    isSteward === null ? allowedIf(isModerator(actor)) : allowedIf(isSteward),
  readRuleRecords: (actor: Actor): Verdict => allowedIf(isModerator(actor)),
};

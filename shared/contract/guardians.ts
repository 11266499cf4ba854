import { z } from 'zod';
import { operation } from '../operation.ts';
import { text } from '../text.ts';
import { Done, Id, Moment, Nothing } from './base.ts';
import { MemberCard, Profile } from './members.ts';

/** What a guardian says yes or no to: her being here at all, events, being recorded, being mentored. */
export const ConsentScope = z.enum(['membership', 'events', 'recordings', 'mentoring']);
export type ConsentScope = z.infer<typeof ConsentScope>;

/** `withdrawn` takes back what was given. */
export const ConsentAnswer = z.enum(['given', 'refused', 'withdrawn']);
export type ConsentAnswer = z.infer<typeof ConsentAnswer>;

/** One entry of the ledger. Entries are added and never changed; the newest of a scope holds. */
export const Consent = z.object({ scope: ConsentScope, answer: ConsentAnswer, at: Moment });
export type Consent = z.infer<typeof Consent>;

/**
 * What a young member can show to her guardian: the names of her rooms, without hidden ones and conversations; what every
 * member sees of her profile. Never a message, a question, a report or whom she talks with: there is no part for those.
 */
export const SharedPart = z.enum(['rooms', 'profile']);
export type SharedPart = z.infer<typeof SharedPart>;

/** A guardian and a young member, as both of them see it. */
export const GuardianLink = z.object({
  id: Id,
  guardian: MemberCard,
  young: MemberCard,
  since: Moment,
  /** Who ended it and when; null while it holds. `grown`: she turned 18. */
  ended: z.object({ at: Moment, by: z.enum(['guardian', 'young', 'grown']) }).nullable(),
  /** What the young member shows to this guardian; nothing until she says so. */
  shares: z.array(SharedPart),
  /** The ledger, oldest first. */
  consents: z.array(Consent),
});
export type GuardianLink = z.infer<typeof GuardianLink>;

/** What is shown to a guardian now. A part that is not shared is absent. */
export const SharedWithGuardian = z.object({ rooms: z.array(z.string()).optional(), profile: Profile.optional() });
export type SharedWithGuardian = z.infer<typeof SharedWithGuardian>;

const OneLink = z.object({ linkId: Id });

export const guardianOperations = {
  'guardian:createCode': operation({
    summary:
      'A one-time code that makes an adult her guardian, for seven days; a new one ends the one before. The young member for herself; a steward or an admin who has the guardian before her, for a young member she sees.',
    rest: 'POST /guardian-codes',
    caller: 'member',
    input: z.object({
      /** The young member, when somebody else makes the code for her. */
      memberId: Id.optional(),
    }),
    output: z.object({ code: z.string(), expiresAt: Moment }),
    errors: ['not_allowed', 'not_found'],
    limitPerMinute: 10,
  }),
  'guardian:accept': operation({
    summary: 'Become the guardian of whoever gave you this code. Both see it, and either can end it.',
    rest: 'POST /guardian-links',
    caller: 'member',
    input: z.object({ code: text({ min: 1, max: 40, what: 'The code' }) }),
    output: GuardianLink,
    /** `not_found` for every code that does not work, whatever the reason. */
    errors: ['not_allowed', 'not_found', 'conflict'],
    limitPerMinute: 10,
  }),
  'guardian:list': operation({
    summary: 'Your guardians and the young members whose guardian you are, with the ledgers; ended ones as well.',
    rest: 'GET /guardian-links',
    caller: 'member',
    input: Nothing,
    output: z.object({ guardians: z.array(GuardianLink), children: z.array(GuardianLink) }),
    errors: [],
  }),
  'guardian:end': operation({
    summary: 'Be her guardian no longer, or have this guardian no longer. The ledger stays for both to read.',
    rest: 'DELETE /guardian-links/:linkId',
    caller: 'member',
    input: OneLink,
    output: Done,
    errors: ['not_found'],
  }),
  'guardian:consent': operation({
    summary: 'Give, refuse or withdraw your consent as a guardian. It is dated, added to the ledger, and told to her.',
    rest: 'POST /guardian-links/:linkId/consents',
    caller: 'member',
    input: OneLink.extend({ scope: ConsentScope, answer: ConsentAnswer }),
    output: GuardianLink,
    errors: ['not_found', 'not_allowed', 'conflict'],
  }),
  'guardian:share': operation({
    summary: 'Choose what this guardian of yours sees. It holds before the answer.',
    rest: 'PUT /guardian-links/:linkId/shares',
    caller: 'member',
    input: OneLink.extend({ shares: z.array(SharedPart).max(2) }),
    output: GuardianLink,
    errors: ['not_found', 'not_allowed'],
  }),
  'guardian:view': operation({
    summary: 'What the young member shows to this guardian now. The two of them see the same.',
    rest: 'GET /guardian-links/:linkId/shared',
    caller: 'member',
    input: OneLink,
    output: SharedWithGuardian,
    errors: ['not_found'],
  }),
};

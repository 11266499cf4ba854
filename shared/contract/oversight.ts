import { z } from 'zod';
import { operation } from '../operation.ts';
import { text } from '../text.ts';
import { Id, Moment, Nothing, PageSize, Seq } from './base.ts';
import { MemberCard } from './members.ts';

export const AuditEntry = z.object({
  id: Id,
  /** Its place in the chain, from 1, without gaps. */
  position: Seq,
  at: Moment,
  /** Who acted; `house` where nobody did: screening slowed a crowd. */
  actorId: z.union([Id, z.literal('house')]),
  /** The operation, past tense: `message:removed`. */
  action: z.string(),
  /** What it was done to, in words and ids: `member … in room …`. */
  object: z.string(),
  reason: z.string(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

/** How much of the severe a moderator has looked at, so that somebody else can take the next one. */
export const Exposure = z.object({
  /** Severe items that she opened since midnight UTC, and in the last hour. */
  today: z.number().int(),
  lastHour: z.number().int(),
  /** Five in an hour, or twelve in a day. */
  isBreakAdvised: z.boolean(),
});
export type Exposure = z.infer<typeof Exposure>;

/**
 * A count, or null where it is kept back: it lies between 1 and 4, so that people could be known by it, or it would tell
 * such a one by what is left of the total.
 */
const Count = z.number().int().nullable();
const Counts = z.record(z.string(), Count);

export const TransparencyReport = z.object({
  /**
   * The first day of a calendar quarter (UTC). Only whole quarters are reported, once they are over: two reports cannot be
   * subtracted, and reading every day tells nothing more.
   */
  from: z.iso.date(),
  /** The last day of a quarter, included. */
  to: z.iso.date(),
  reports: z.object({ total: Count, byReason: Counts }),
  /** What waited for a person, by how that ended until the last day. */
  held: z.object({ total: Count, byOutcome: Counts }),
  /** Decisions about everything else: what was held is not counted twice. `withoutRule`: no rule was named. */
  actions: z.object({ total: Count, byDecision: Counts, byRule: Counts }),
  appeals: z.object({ total: Count, byOutcome: Counts }),
  /** Hours from opening to the first decision; null with fewer than five cases. */
  medianHoursToDecision: z.number().nullable(),
  /** Decisions made without a person. Always 0: there is no way to make one. */
  automated: z.literal(0),
});
export type TransparencyReport = z.infer<typeof TransparencyReport>;

export const oversightOperations = {
  'audit:list': operation({
    summary: 'Who did what, when and why, the newest first. Moderators and admins.',
    rest: 'GET /moderation/audit',
    caller: 'member',
    input: z.object({
      before: Moment.optional(),
      /** Words that the action, object or reason contains. */
      query: text({ max: 100, what: 'The search' }).optional(),
      actorId: Id.optional(),
      action: z.string().max(64).optional(),
      limit: PageSize,
    }),
    output: z.object({
      entries: z.array(AuditEntry),
      /** Who acted, and whom they acted upon as far as you may see them. */
      members: z.array(MemberCard),
      /** The rooms that are named in them, as far as you may see them. */
      rooms: z.array(z.object({ id: Id, name: z.string() })),
    }),
    errors: ['not_allowed'],
  }),
  'audit:verify': operation({
    summary: 'Reads the whole log and checks that no entry was changed, taken out or put in. Moderators and admins.',
    rest: 'GET /moderation/audit/verification',
    caller: 'member',
    input: Nothing,
    output: z.object({
      isWhole: z.boolean(),
      entries: z.number().int(),
      /** The first place that is not as it was written. */
      brokenAt: Seq.nullable(),
      /** Hash of the last entry: kept elsewhere, it shows later that the end was not cut off. */
      lastHash: z.string(),
    }),
    errors: ['not_allowed'],
    limitPerMinute: 6,
  }),
  'exposure:record': operation({
    summary: 'You open a severe item. Counted for you alone, so that the house can advise a break.',
    rest: 'POST /moderation/cases/:caseId/exposure',
    caller: 'member',
    input: z.object({ caseId: Id }),
    output: Exposure,
    errors: ['not_allowed', 'not_found'],
  }),
  'moderation:stats': operation({
    summary: 'Workload and waiting times of the last days. Moderators.',
    rest: 'GET /moderation/stats',
    caller: 'member',
    input: z.object({ days: z.coerce.number().int().min(1).max(90).default(7) }),
    output: z.object({
      /** One a day, the oldest first. */
      days: z.array(z.object({ on: z.iso.date(), opened: z.number().int(), decided: z.number().int() })),
      moderators: z.array(z.object({ memberId: Id, decided: z.number().int(), severeOpened: z.number().int() })),
      /** Minutes from opening to the first action; null when there was none. */
      medianMinutesToFirstAction: z.number().nullable(),
      p90MinutesToFirstAction: z.number().nullable(),
      /** How many cases had their first action within so many minutes. */
      toFirstAction: z.array(z.object({ withinMinutes: z.number().int().nullable(), cases: z.number().int() })),
      exposure: Exposure,
      members: z.array(MemberCard),
    }),
    errors: ['not_allowed'],
  }),
  'transparency:view': operation({
    summary: 'What moderation did in a time, in numbers that name nobody. For everyone, also without an account.',
    rest: 'GET /transparency',
    caller: 'visitor',
    /** The quarters that these days touch and that are over, at most eight; else the last one that is over. */
    input: z.object({ from: z.iso.date().optional(), to: z.iso.date().optional() }),
    output: TransparencyReport,
    errors: [],
    limitPerMinute: 30,
  }),
};

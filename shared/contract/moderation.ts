import { z } from 'zod';
import { Flag, Id, Moment, Seq } from './base.ts';
import { MemberCard } from './members.ts';

export const ReportReason = z.enum([
  'threat',
  'hate',
  'harassment',
  'sexual',
  'selfHarm',
  'privacy',
  'spam',
  'something',
]);
export type ReportReason = z.infer<typeof ReportReason>;

/** What became of a report: it waits, somebody did something about it, or looked and left it. Nothing else of what was done. */
export const ReportOutcome = z.enum(['waiting', 'acted', 'notActed']);
export type ReportOutcome = z.infer<typeof ReportOutcome>;

/** The community’s rules, by number, as statements of reasons name them. */
export const Rule = z.enum([
  'nobodyThreatened',
  'noHate',
  'noGuessing',
  'noHarassment',
  'privacyKept',
  'noSpam',
  'youngProtected',
]);
export type Rule = z.infer<typeof Rule>;

/** What is reported: a message or post by its room and id, a member, or a room. */
export const SubjectRef = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('message'), roomId: Id, messageId: Id }),
  z.object({ kind: z.literal('member'), memberId: Id }),
  z.object({ kind: z.literal('room'), roomId: Id }),
]);
export type SubjectRef = z.infer<typeof SubjectRef>;

/** `open` waits, `decided` has an outcome. A reversed decision opens the case again. */
export const CaseState = z.enum(['open', 'decided']);

/**
 * What brought it here: a member’s report; screening, which holds the words until somebody decides; a disclosure (“he hits
 * me”), which is delivered and never a fault; a rush of strangers into a room.
 */
export const CaseOrigin = z.enum(['report', 'held', 'disclosure', 'raid']);
export type CaseOrigin = z.infer<typeof CaseOrigin>;
export const Severity = z.enum(['severe', 'high', 'normal']);
export type Severity = z.infer<typeof Severity>;

/** Who works on it: moderators (and the room’s stewards), or safeguarding leads alone. */
export const CaseQueue = z.enum(['moderators', 'safeguarding']);
export type CaseQueue = z.infer<typeof CaseQueue>;

const SnapshotLine = z.object({ authorId: Id, text: z.string(), at: Moment, isSubject: z.boolean() });

/** What the server sealed when the first report came: deleting the original does not destroy it. */
export const Snapshot = z.object({
  lines: z.array(SnapshotLine),
  /** The earlier texts of the subject. */
  versions: z.array(z.object({ text: z.string(), at: Moment })),
});

/**
 * What a moderator can do with a case. Held words: `approve`, `decline`. Words that are there to be read: `remove` (a
 * tombstone stays), `blur` (behind a content note). A person: `warn`, or `restrict`, which only takes the measures that come
 * with it. A room: `slowMode`, `lock`. A disclosure: `support`, which sends kind words and is no fault. Anything: `dismiss`.
 */
export const Decision = z.enum([
  'approve',
  'decline',
  'remove',
  'blur',
  'warn',
  'restrict',
  'slowMode',
  'lock',
  'support',
  'dismiss',
]);
export type Decision = z.infer<typeof Decision>;

/** Ready-made words to the author; `shared/statements` has them in every language that Banyan speaks. */
export const CannedWords = z.enum([
  'threat',
  'hate',
  'harassment',
  'heritageDoubted',
  'sexual',
  'privacy',
  'spam',
  'offTopic',
  'contentNoteNeeded',
  'heldNotShown',
  'careAndHelp',
]);
export type CannedWords = z.infer<typeof CannedWords>;

/** A restriction of the author that comes with a decision, as it was asked for. */
export const Measures = z.object({
  /** She reads and does not write: minutes from now; in this room or everywhere. */
  silence: z
    .object({
      minutes: z
        .number()
        .int()
        .min(1)
        .max(60 * 24 * 365),
      isEverywhere: Flag.default(false),
    })
    .optional(),
  /** She does not come in: minutes from now, at most 30 days. Moderators only. */
  suspension: z
    .object({
      minutes: z
        .number()
        .int()
        .min(1)
        .max(60 * 24 * 30),
    })
    .optional(),
  /** She is taken out of the room of the case. */
  removeFromRoom: Flag.optional(),
});
export type Measures = z.infer<typeof Measures>;

export const CaseSummary = z.object({
  id: Id,
  number: z.number().int(),
  state: CaseState,
  origin: CaseOrigin,
  queue: CaseQueue,
  severity: Severity,
  subject: SubjectRef,
  /** A line of the subject’s text. Empty for severe ones: they are read on opening. */
  preview: z.string(),
  roomId: Id.nullable(),
  roomName: z.string().nullable(),
  /** From a private conversation: nothing of it is known but what was reported. */
  isPrivate: z.boolean(),
  reportCount: z.number().int(),
  /**
   * What the reports weigh together: an established member whose reports were right counts 1 or more, a fresh account a
   * tenth. It orders the queue and never acts.
   */
  reportWeight: z.number(),
  openedAt: Moment,
  /** Who looks at it now. */
  claimedBy: Id.nullable(),
  /** How it ended, for decided ones. */
  decision: Decision.nullable(),
  /** Changes with every event of the case; sent back with a decision, so that two moderators cannot overwrite each other. */
  version: Seq,
});
export type CaseSummary = z.infer<typeof CaseSummary>;

/** One thing that happened to a case. Events are only ever added; the case is what they add up to. */
export const CaseEvent = z.object({
  /** Its place among the events of the case, from 1. */
  position: Seq,
  at: Moment,
  type: z.enum([
    'opened',
    'reported',
    'claimed',
    'released',
    'noted',
    'handedOver',
    'decided',
    'reversed',
    'withdrawn',
    'authorLeft',
    'appealed',
    'appealDecided',
  ]),
  /** The moderator; null for what reporters, authors and the house did. */
  byMemberId: Id.nullable(),
  /** A note, a reason, the words of an appeal. */
  note: z.string(),
  /** For `decided` and `reversed`. */
  decision: Decision.nullable(),
  /** For `handedOver`: to whom, or to a queue. */
  to: z.union([Id, CaseQueue]).nullable(),
});
export type CaseEvent = z.infer<typeof CaseEvent>;

/** One side’s record, without a name where it is a reporter’s. */
const ReporterRecord = z.object({
  /** Whole days since the account was opened. */
  memberForDays: z.number().int(),
  reports: z.number().int(),
  /** Of these, how many led to an action. */
  actedOn: z.number().int(),
  weight: z.number(),
});

export const AuthorRecord = z.object({
  /** Null for a name for one thread, behind which nobody is looked up. */
  memberForDays: z.number().int().nullable(),
  /** In force now, the newest first. */
  strikes: z.array(z.object({ rule: Rule.nullable(), at: Moment, expiresAt: Moment })),
  /** Earlier cases about her, the newest first. */
  cases: z.array(
    z.object({ number: z.number().int(), decision: Decision.nullable(), rule: Rule.nullable(), at: Moment }),
  ),
  /** Restrictions in force now. */
  sanctions: z.array(z.object({ kind: z.enum(['silence', 'suspension']), roomId: Id.nullable(), until: Moment })),
});

export const CaseView = CaseSummary.extend({
  authorId: Id.nullable(),
  /** The language that the author reads statements in. */
  authorLang: z.string().nullable(),
  snapshot: Snapshot,
  /** What screening found, with places in the subject’s text as typed. */
  reasons: z.array(z.object({ rule: z.string(), start: z.number().int(), end: z.number().int() })),
  /** Why it is here. Reporters are never named. */
  signals: z.array(z.object({ reason: z.string(), note: z.string(), at: Moment, reporter: ReporterRecord.nullable() })),
  events: z.array(CaseEvent),
  authorRecord: AuthorRecord.nullable(),
  /** Other cases with the same words or the same author, the newest first. */
  similar: z.array(
    z.object({
      id: Id,
      number: z.number().int(),
      preview: z.string(),
      why: z.enum(['sameWords', 'sameAuthor']),
      decision: Decision.nullable(),
      openedAt: Moment,
    }),
  ),
  outcome: z
    .object({
      decision: Decision,
      rule: Rule.nullable(),
      byMemberId: Id,
      at: Moment,
      note: z.string(),
      silencedUntil: Moment.nullable(),
      suspendedUntil: Moment.nullable(),
      isRemovedFromRoom: z.boolean(),
      /** Whether it can be taken back, and with it everything it did. An approval cannot: people have read the words. */
      isReversible: z.boolean(),
    })
    .nullable(),
  members: z.array(MemberCard),
});
export type CaseView = z.infer<typeof CaseView>;

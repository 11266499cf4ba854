import { z } from 'zod';
import { operation } from '../operation.ts';
import { text } from '../text.ts';
import { Done, Flag, Id, Moment, Nothing } from './base.ts';
import { MemberCard } from './members.ts';

/** The only grounds on which a question that was asked without a name may be opened. */
export const OpeningReason = z.enum(['lifeInDanger', 'childInDanger', 'violenceAnnounced', 'courtOrder']);
export type OpeningReason = z.infer<typeof OpeningReason>;

/** A point of P-256, uncompressed, in base 64: the public half of the leads’ key. */
const PublicKey = z.string().regex(/^[A-Za-z0-9+/]{87}=$/, 'This is not the public half of a key of ours.');

/** SHA-256 of a share, in hex: all that the house ever has of it. */
const ShareDigest = z.string().regex(/^[0-9a-f]{64}$/, 'This is not the digest of a share.');

/** The key that questions are sealed with now: who made it, and which three leads hold a share of it. */
export const OpeningKey = z.object({
  id: Id,
  madeAt: Moment,
  madeById: Id,
  /** `isLead`: she still is one. Two who are must be left for anything to be opened. */
  holders: z.array(z.object({ memberId: Id, isLead: z.boolean() })),
});
export type OpeningKey = z.infer<typeof OpeningKey>;

/** That somebody opened a question, or began to. Whose question it is, is nowhere in it. */
export const Opening = z.object({
  id: Id,
  roomId: Id,
  roomName: z.string().nullable(),
  messageId: Id,
  /** The beginning of the words that it is about; empty once they were taken back. */
  preview: z.string(),
  reason: OpeningReason,
  note: z.string(),
  /** `waiting` for the second lead, at most fifteen minutes; `lapsed` when she did not come. */
  state: z.enum(['waiting', 'opened', 'lapsed', 'failed']),
  startedById: Id,
  startedAt: Moment,
  /** Until when the second lead can give her share. */
  lapsesAt: Moment,
  /** Those who hold a share of the key that this question is sealed with. */
  holderIds: z.array(Id),
  openedById: Id.nullable(),
  openedAt: Moment.nullable(),
  /** When the asker is told, or was; null where nothing was opened. */
  tellsAt: Moment.nullable(),
  isTold: z.boolean(),
  /** Why she is not told for now. */
  bar: z.object({ byId: Id, at: Moment, reason: z.string() }).nullable(),
});
export type Opening = z.infer<typeof Opening>;

/** A share as it was typed, or the whole text of its file. */
const Share = z.string().min(1).max(4000);

export const openingOperations = {
  'opening:viewKey': operation({
    summary: 'Which key questions are sealed with, and who holds its shares. Safeguarding leads and admins.',
    rest: 'GET /opening-key',
    caller: 'member',
    input: Nothing,
    output: z.object({ key: OpeningKey.nullable(), members: z.array(MemberCard) }),
    errors: ['not_allowed'],
  }),
  'opening:makeKey': operation({
    summary:
      'Seal from now on with a key that three leads hold the shares of. The shares themselves never leave the page that made them.',
    rest: 'POST /opening-key',
    caller: 'member',
    input: z.object({
      publicKey: PublicKey,
      holders: z.array(z.object({ memberId: Id, digest: ShareDigest })).length(3, 'Three leads hold a share each.'),
    }),
    output: OpeningKey,
    errors: ['not_allowed', 'conflict'],
    limitPerMinute: 6,
  }),
  'opening:start': operation({
    summary:
      'Begin to open one question in an emergency, with your share. A second lead must come within fifteen minutes.',
    rest: 'POST /openings',
    caller: 'member',
    input: z.object({
      roomId: Id,
      messageId: Id,
      reason: OpeningReason,
      note: text({ min: 1, max: 1000, what: 'The note' }),
      share: Share,
    }),
    output: Opening,
    errors: ['not_allowed', 'not_found', 'conflict'],
    limitPerMinute: 6,
  }),
  'opening:finish': operation({
    summary: 'Open a question that another lead began to open, with your own share. Answered once and stored nowhere.',
    rest: 'POST /openings/:openingId/opened',
    caller: 'member',
    input: z.object({ openingId: Id, share: Share }),
    output: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('member'), card: MemberCard }),
      /** Somebody without an account: there is nothing to know about her. */
      z.object({ kind: z.literal('visitor') }),
      /** A member whose account is no longer there. */
      z.object({ kind: z.literal('gone') }),
    ]),
    errors: ['not_allowed', 'not_found', 'conflict'],
    limitPerMinute: 6,
  }),
  'opening:list': operation({
    summary: 'What was opened or begun, by whom and why, and when the asker is told. Safeguarding leads.',
    rest: 'GET /openings',
    caller: 'member',
    input: Nothing,
    output: z.object({ openings: z.array(Opening), members: z.array(MemberCard) }),
    errors: ['not_allowed'],
  }),
  'opening:bar': operation({
    summary: 'Keep the asker from being told that her question was opened, with a reason; or lift that.',
    rest: 'PUT /openings/:openingId/bar',
    caller: 'member',
    input: z.object({ openingId: Id, isBarred: Flag, reason: text({ min: 1, max: 1000, what: 'The reason' }) }),
    output: Done,
    errors: ['not_allowed', 'not_found', 'conflict'],
    limitPerMinute: 20,
  }),
};

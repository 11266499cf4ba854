import { z } from 'zod';
import { operation } from '../operation.ts';
import { text } from '../text.ts';
import { ClientId, Done, Flag, Id, LangTag, Moment, Nothing, Seq } from './base.ts';
import { MemberCard } from './members.ts';

/**
 * `open`: any member sees and joins it. `approval`: any member sees it, a steward lets her in. `strict`: for everyone
 * outside it does not exist.
 */
export const Entry = z.enum(['open', 'approval', 'strict']);
export type Entry = z.infer<typeof Entry>;

/** Who may ask in a room without a name: nobody, its members, or also visitors without an account. */
export const AnonymousQuestions = z.enum(['nobody', 'members', 'visitors']);
export type AnonymousQuestions = z.infer<typeof AnonymousQuestions>;
/**
 * Whom a room is for. In one for the `young`, 13 to 17, every adult looks after it and is named; no other adult sees it. It
 * is said when the room is opened, and stays.
 */
export const RoomAudience = z.enum(['everyone', 'young']);
export type RoomAudience = z.infer<typeof RoomAudience>;

/**
 * Whether words wait for somebody who looks after the room before anybody else reads them: never, while nobody who looks
 * after it is connected, or always. A room for the young has one of the last two.
 */
export const Review = z.enum(['none', 'whenUnattended', 'always']);
export type Review = z.infer<typeof Review>;

/** What a newcomer reads before she joins. */
export const Charter = z.object({
  /** Who the room is for, in the stewards' words. She affirms it when she joins; nobody checks or proves it. */
  forWhom: text({ max: 500, what: '“For whom”' }).default(''),
  /** How it is looked after. */
  moderation: text({ max: 500, what: '“Who moderates”' }).default(''),
  /** What is kept and for how long. */
  kept: text({ max: 500, what: '“What is kept”' }).default(''),
});
export type Charter = z.infer<typeof Charter>;

const RoomName = text({ min: 1, max: 64, what: 'The room’s name' });

/** Your place in a room. `invited` and `requested` cannot read yet. */
export const MembershipState = z.enum(['none', 'invited', 'requested', 'joined']);
export type MembershipState = z.infer<typeof MembershipState>;

export const Membership = z.object({
  state: MembershipState,
  isSteward: z.boolean(),
  /** How far she has read: the number of the last message of the chat. */
  readNumber: Seq,
});
export type Membership = z.infer<typeof Membership>;

export const RoomKind = z.enum(['room', 'conversation']);
export type RoomKind = z.infer<typeof RoomKind>;

/** Somebody else in a conversation. `note` is what she wrote with her request, for those who have not answered it yet. */
export const RoomPerson = z.object({ card: MemberCard, state: z.enum(['invited', 'joined']), note: z.string() });
export type RoomPerson = z.infer<typeof RoomPerson>;

/** A room as one viewer may see it. */
export const Room = z.object({
  id: Id,
  /** A `conversation` is private: a few people who know each other by name, without stewards, and closed to all others. */
  kind: RoomKind,
  /** The others in a conversation, invited ones included; empty for a room. */
  people: z.array(RoomPerson),
  name: z.string(),
  lang: LangTag.optional(),
  entry: Entry,
  audience: RoomAudience,
  review: Review,
  /** The adults in a room for the young, for everyone in it to see; empty for any other room and from outside. */
  adults: z.array(MemberCard),
  charter: Charter,
  /** Seconds that a member waits between two messages; 0 is off. Stewards are exempt. */
  slowModeSeconds: z.number().int(),
  isLocked: z.boolean(),
  isArchived: z.boolean(),
  anonymousQuestions: AnonymousQuestions,
  memberCount: z.number().int(),
  membership: Membership,
  /** The newest sequence number of the room’s log; 0 for those who have not joined. */
  headSeq: Seq,
  /** The number of the newest chat message: unread is this less `membership.readNumber`. 0 for those who have not joined. */
  lastNumber: Seq,
  /** Unread messages that mention you or answer you. */
  unreadForMe: z.number().int(),
});
export type Room = z.infer<typeof Room>;

export const RoomMember = z.object({ card: MemberCard, isSteward: z.boolean() });
export type RoomMember = z.infer<typeof RoomMember>;

const RoomOnly = z.object({ roomId: Id });
const RoomAndMember = z.object({ roomId: Id, memberId: Id });

export const roomOperations = {
  'room:list': operation({
    summary: 'Your rooms, and those you may join or ask to join.',
    rest: 'GET /rooms',
    caller: 'member',
    input: Nothing,
    output: z.object({ rooms: z.array(Room) }),
    errors: [],
  }),
  'room:view': operation({
    summary: 'One room. A strict room is not found unless you are in it or invited.',
    rest: 'GET /rooms/:roomId',
    caller: 'member',
    input: RoomOnly,
    output: Room,
    errors: ['not_found'],
  }),
  'room:create': operation({
    summary: 'Open a room. You become its first steward.',
    rest: 'POST /rooms',
    caller: 'member',
    input: z.object({
      clientId: ClientId,
      name: RoomName,
      lang: LangTag.optional(),
      entry: Entry.default('open'),
      audience: RoomAudience.default('everyone'),
      /** By default `none`, and `whenUnattended` in a room for the young. */
      review: Review.optional(),
      charter: Charter.prefault({}),
      anonymousQuestions: AnonymousQuestions.default('nobody'),
    }),
    output: Room,
    errors: ['not_allowed', 'conflict', 'read_only'],
    limitPerMinute: 10,
  }),
  'room:update': operation({
    summary: 'Change a room’s name, charter, entry or slow mode; lock or archive it. Stewards of the room.',
    rest: 'PATCH /rooms/:roomId',
    caller: 'member',
    input: z.object({
      roomId: Id,
      name: RoomName.optional(),
      lang: LangTag.optional(),
      entry: Entry.optional(),
      review: Review.optional(),
      charter: Charter.optional(),
      slowModeSeconds: z.number().int().min(0).max(3600).optional(),
      isLocked: z.boolean().optional(),
      isArchived: z.boolean().optional(),
      anonymousQuestions: AnonymousQuestions.optional(),
    }),
    output: Room,
    errors: ['not_found', 'not_allowed', 'conflict'],
  }),
  'room:join': operation({
    summary: 'Join an open room or one you are invited to, or ask to join one that needs a steward’s yes.',
    rest: 'POST /rooms/:roomId/join',
    caller: 'member',
    input: z.object({ roomId: Id, note: text({ max: 500, what: 'The note' }).default('') }),
    output: Room,
    errors: ['not_found', 'not_allowed', 'room_archived'],
    limitPerMinute: 60,
  }),
  'room:leave': operation({
    summary: 'Leave a room, or take a request or invitation back. Your sockets stop hearing it before the answer.',
    rest: 'POST /rooms/:roomId/leave',
    caller: 'member',
    input: RoomOnly,
    output: Done,
    errors: ['not_found'],
  }),
  'room:members': operation({
    summary: 'Who is in a room. For those in it; never for allies.',
    rest: 'GET /rooms/:roomId/members',
    caller: 'member',
    input: RoomOnly,
    output: z.object({ members: z.array(RoomMember) }),
    errors: ['not_found', 'not_allowed'],
  }),
  'room:requests': operation({
    summary: 'Who asks to join. Stewards of the room.',
    rest: 'GET /rooms/:roomId/requests',
    caller: 'member',
    input: RoomOnly,
    output: z.object({ requests: z.array(z.object({ card: MemberCard, note: z.string(), askedAt: Moment })) }),
    errors: ['not_found', 'not_allowed'],
  }),
  'room:decideRequest': operation({
    summary: 'Let somebody in who asked, or not. Stewards of the room.',
    rest: 'POST /rooms/:roomId/requests/:memberId',
    caller: 'member',
    input: RoomAndMember.extend({ admit: Flag }),
    output: Done,
    errors: ['not_found', 'not_allowed'],
  }),
  'room:invite': operation({
    summary: 'Invite a member by her handle. In a strict room only stewards invite.',
    rest: 'POST /rooms/:roomId/invitations',
    caller: 'member',
    input: z.object({ roomId: Id, handle: text({ min: 1, max: 64, what: 'The handle' }) }),
    output: Done,
    errors: ['not_found', 'not_allowed', 'room_archived'],
    limitPerMinute: 30,
  }),
  'room:removeMember': operation({
    summary: 'Take somebody out of a room. Her sockets stop hearing it before the answer; she is told why.',
    rest: 'POST /rooms/:roomId/members/:memberId/removal',
    caller: 'member',
    input: RoomAndMember.extend({ reason: text({ min: 1, max: 500, what: 'The reason' }) }),
    output: Done,
    errors: ['not_found', 'not_allowed'],
  }),
  'room:setSteward': operation({
    summary: 'Make a member of the room a steward of it, or no longer. The last steward stays.',
    rest: 'PUT /rooms/:roomId/members/:memberId/steward',
    caller: 'member',
    input: RoomAndMember.extend({ isSteward: z.boolean() }),
    output: Done,
    errors: ['not_found', 'not_allowed', 'conflict'],
  }),
  'room:markRead': operation({
    summary: 'How far you have read the chat. Also backwards, to mark as unread. Only your own devices hear of it.',
    rest: 'PUT /rooms/:roomId/read',
    caller: 'member',
    input: z.object({ roomId: Id, number: Seq }),
    output: Membership,
    errors: ['not_found'],
    isTimeless: true,
  }),
  'room:typing': operation({
    summary: 'You are typing. Ephemeral: it may be dropped, and is never stored.',
    rest: 'POST /rooms/:roomId/typing',
    over: 'socket',
    caller: 'member',
    input: RoomOnly,
    output: Done,
    errors: ['not_found'],
    isTimeless: true,
    limitPerMinute: 60,
  }),
};

import { z } from 'zod';
import { MarkNode } from '../markdown.ts';
import { operation } from '../operation.ts';
import { text } from '../text.ts';
import { ClientId, Done, Id, LangTag, Moment, PageSize, Seq } from './base.ts';
import { MemberCard } from './members.ts';

/** The text of a message or post: up to 4,000 characters as a person counts them, kept as typed. */
export const MessageText = text({ min: 1, max: 4000, what: 'A message' });

/** An emoji, or a word of up to 16 characters in any script: 힘내, 加油, with you. */
export const ReactionWord = text({ min: 1, max: 16, what: 'A reaction' });

export const Reaction = z.object({ word: z.string(), memberIds: z.array(Id) });
export type Reaction = z.infer<typeof Reaction>;

/** Why a message is gone: its author withdrew it, or a moderator took it down under a rule. */
export const Gone = z.object({ by: z.enum(['author', 'moderator']), at: Moment, rule: z.string().optional() });
export type Gone = z.infer<typeof Gone>;

/**
 * A line of chat, or, where `threadId` is set, a post of a thread. When `gone` is set only the tombstone is left: no text,
 * no tree, no reactions.
 */
export const Message = z.object({
  id: Id,
  roomId: Id,
  /** The thread of a post; null for chat. */
  threadId: Id.nullable(),
  /** Its place in the room’s log: unique, gapless, the same for everyone. */
  seq: Seq,
  /** Its count within the chat or the thread: what unread is computed from. */
  number: Seq,
  /** The `seq` of the newest change to it. A client keeps the version with the higher one. */
  changedSeq: Seq,
  authorId: Id,
  /** Made by the author’s client: how that client recognises its own message. */
  clientId: z.string(),
  sentAt: Moment,
  /** Exactly as typed (Unicode form C). Empty when gone. */
  text: z.string(),
  /** Present when the text has marks (markdown, links, mentions); otherwise the text is plain paragraphs. */
  tree: z.array(MarkNode).optional(),
  lang: LangTag.optional(),
  /** Topics that the author put in front of it; clients collapse it. */
  contentNote: z.string().optional(),
  /** `contentNote`: what it answers stands behind that note; clients show the note in place of the preview. */
  replyTo: z.object({ id: Id, authorId: Id, preview: z.string(), contentNote: z.string().optional() }).optional(),
  /** Members of the room named in it with @handle. */
  mentions: z.array(Id).optional(),
  reactions: z.array(Reaction).optional(),
  editedAt: Moment.optional(),
  gone: Gone.optional(),
  /** The thread that grew from this message. */
  grewIntoThreadId: Id.optional(),
});
export type Message = z.infer<typeof Message>;

/** A message that waits for a moderator: seen by its author and the moderators, by nobody else, anywhere. */
export const HeldMessage = z.object({
  id: Id,
  roomId: Id,
  threadId: Id.nullable(),
  authorId: Id,
  clientId: z.string(),
  heldAt: Moment,
  text: z.string(),
  /** In words: why it waits. Never which word of a list. */
  reason: z.string(),
});
export type HeldMessage = z.infer<typeof HeldMessage>;

/** Held is a success: the words are safe, and wait for a person. */
export const SendOutcome = z.discriminatedUnion('state', [
  z.object({ state: z.literal('sent'), message: Message }),
  z.object({ state: z.literal('held'), held: HeldMessage }),
]);
export type SendOutcome = z.infer<typeof SendOutcome>;

const SeveralMessages = { messages: z.array(Message), members: z.array(MemberCard) };

export const MessagePage = z.object({
  ...SeveralMessages,
  /** Whether there is more before the first and after the last message of the page. */
  hasBefore: z.boolean(),
  hasAfter: z.boolean(),
  /** The room’s newest sequence number when the page was read. */
  headSeq: Seq,
});
export type MessagePage = z.infer<typeof MessagePage>;

const OneMessage = z.object({ roomId: Id, messageId: Id });

export const messageOperations = {
  'message:send': operation({
    summary:
      'Send a message to a room you are in. Repeating it with the same client id is safe and gives the first outcome.',
    rest: 'POST /rooms/:roomId/messages',
    caller: 'member',
    input: z.object({
      roomId: Id,
      clientId: ClientId,
      text: MessageText,
      replyTo: Id.optional(),
      lang: LangTag.optional(),
      contentNote: text({ min: 1, max: 80, what: 'The content note' }).optional(),
    }),
    output: SendOutcome,
    errors: [
      'not_found',
      'not_allowed',
      'conflict',
      'room_locked',
      'room_archived',
      'slow_mode',
      'silenced',
      'read_only',
      'unavailable',
    ],
    limitPerMinute: 120,
  }),
  'message:list': operation({
    summary: 'A page of chat: the newest, or before, after or around a sequence number. Flat cost at any depth.',
    rest: 'GET /rooms/:roomId/messages',
    caller: 'member',
    input: z.object({
      roomId: Id,
      before: Seq.optional(),
      after: Seq.optional(),
      /** A message id: the page lies around it. */
      around: Id.optional(),
      limit: PageSize,
    }),
    output: MessagePage,
    errors: ['not_found'],
  }),
  'message:held': operation({
    summary: 'Your own messages that wait for a moderator, in one room.',
    rest: 'GET /rooms/:roomId/held',
    caller: 'member',
    input: z.object({ roomId: Id }),
    output: z.object({ held: z.array(HeldMessage) }),
    errors: ['not_found'],
  }),
  'message:withdrawHeld': operation({
    summary: 'Take back a message of yours that waits for a moderator.',
    rest: 'DELETE /rooms/:roomId/held/:heldId',
    caller: 'member',
    input: z.object({ roomId: Id, heldId: Id }),
    output: Done,
    errors: ['not_found', 'conflict'],
  }),
  'message:edit': operation({
    summary: 'Change the text of your own message or post. The earlier text is kept in its history.',
    rest: 'PATCH /rooms/:roomId/messages/:messageId',
    caller: 'member',
    input: OneMessage.extend({ text: MessageText }),
    output: SendOutcome,
    errors: [
      'not_found',
      'not_allowed',
      'conflict',
      'room_locked',
      'room_archived',
      'silenced',
      'read_only',
      'unavailable',
    ],
    limitPerMinute: 60,
  }),
  'message:delete': operation({
    summary: 'Withdraw your own message or post. A tombstone stays.',
    rest: 'DELETE /rooms/:roomId/messages/:messageId',
    caller: 'member',
    input: OneMessage,
    output: Message,
    errors: ['not_found', 'not_allowed', 'read_only', 'unavailable'],
  }),
  'message:react': operation({
    summary: 'Answer a message or post with an emoji or a word, or take that back.',
    rest: 'PUT /rooms/:roomId/messages/:messageId/reactions',
    caller: 'member',
    input: OneMessage.extend({ word: ReactionWord, isOn: z.boolean() }),
    output: Message,
    errors: [
      'not_found',
      'not_allowed',
      'conflict',
      'room_locked',
      'room_archived',
      'silenced',
      'read_only',
      'unavailable',
    ],
    limitPerMinute: 120,
  }),
  'message:history': operation({
    summary: 'The earlier texts of an edited message or post, oldest first.',
    rest: 'GET /rooms/:roomId/messages/:messageId/history',
    caller: 'member',
    input: OneMessage,
    output: z.object({ versions: z.array(z.object({ text: z.string(), at: Moment })) }),
    errors: ['not_found'],
  }),
};

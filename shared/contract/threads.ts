import { z } from 'zod';
import { operation } from '../operation.ts';
import { text } from '../text.ts';
import { ClientId, Id, LangTag, Moment, PageSize, Seq } from './base.ts';
import { MemberCard } from './members.ts';
import { HeldMessage, Message, MessagePage, MessageText, SendOutcome } from './messages.ts';

export const ThreadTitle = text({ min: 3, max: 120, what: 'The title' });

/** A question or a topic in a room. Its opening text is its post number 1. */
export const Thread = z.object({
  id: Id,
  roomId: Id,
  kind: z.enum(['question', 'topic']),
  title: z.string(),
  lang: LangTag.optional(),
  authorId: Id,
  startedAt: Moment,
  /** The accepted answer. */
  answerId: Id.nullable(),
  /** The number of its newest post: unread is this less `readNumber`. */
  lastNumber: Seq,
  lastAt: Moment,
  readNumber: Seq,
  /** The first words of the opening post; empty when that is gone. */
  preview: z.string(),
  /** The opening post stands behind this note; clients show the note in place of the preview. */
  contentNote: z.string().optional(),
  isGone: z.boolean(),
  /** The `seq` of the newest change to the thread itself. */
  changedSeq: Seq,
});
export type Thread = z.infer<typeof Thread>;

export const ThreadPage = z.object({
  threads: z.array(Thread),
  members: z.array(MemberCard),
  /** Pass as `before` for the next page; null at the end. */
  next: z.string().nullable(),
});
export type ThreadPage = z.infer<typeof ThreadPage>;

const ThreadOnly = z.object({ threadId: Id });

export const threadOperations = {
  'thread:start': operation({
    summary: 'Start a question or topic in a room, or let one grow from a chat message.',
    rest: 'POST /rooms/:roomId/threads',
    caller: 'member',
    input: z.object({
      roomId: Id,
      clientId: ClientId,
      kind: z.enum(['question', 'topic']).default('question'),
      title: ThreadTitle,
      text: MessageText,
      lang: LangTag.optional(),
      /** The chat message that it grows from; its text stays where it is, with a link to the thread. */
      fromMessageId: Id.optional(),
    }),
    output: z.discriminatedUnion('state', [
      z.object({ state: z.literal('sent'), thread: Thread, message: Message }),
      z.object({ state: z.literal('held'), held: HeldMessage }),
    ]),
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
    limitPerMinute: 20,
  }),
  'thread:list': operation({
    summary: 'Threads of one room or of all your rooms: the latest, the unanswered, or your own.',
    rest: 'GET /threads',
    caller: 'member',
    input: z.object({
      roomId: Id.optional(),
      order: z.enum(['latest', 'unanswered', 'mine']).default('latest'),
      before: z.string().max(80).optional(),
      limit: PageSize,
    }),
    output: ThreadPage,
    errors: ['not_found'],
  }),
  'thread:view': operation({
    summary: 'One thread.',
    rest: 'GET /threads/:threadId',
    caller: 'member',
    input: ThreadOnly,
    output: z.object({ thread: Thread, members: z.array(MemberCard) }),
    errors: ['not_found'],
  }),
  'thread:accept': operation({
    summary: 'Mark the answer that helped, or take the mark back. The one who asked, and stewards.',
    rest: 'PUT /threads/:threadId/answer',
    caller: 'member',
    input: ThreadOnly.extend({ postId: Id.nullable() }),
    output: Thread,
    errors: ['not_found', 'not_allowed', 'conflict'],
  }),
  'thread:markRead': operation({
    summary: 'How far you have read a thread. Only your own devices hear of it.',
    rest: 'PUT /threads/:threadId/read',
    caller: 'member',
    input: ThreadOnly.extend({ number: Seq }),
    output: Thread,
    errors: ['not_found'],
    isTimeless: true,
  }),
  'post:send': operation({
    summary: 'Post in a thread, with the same guarantees as a message.',
    rest: 'POST /threads/:threadId/posts',
    caller: 'member',
    input: ThreadOnly.extend({
      clientId: ClientId,
      text: MessageText,
      lang: LangTag.optional(),
      replyTo: Id.optional(),
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
    limitPerMinute: 60,
  }),
  'post:list': operation({
    summary: 'Posts of a thread, oldest first; before, after or around a post.',
    rest: 'GET /threads/:threadId/posts',
    caller: 'member',
    input: ThreadOnly.extend({ before: Seq.optional(), after: Seq.optional(), around: Id.optional(), limit: PageSize }),
    output: MessagePage,
    errors: ['not_found'],
  }),
};

import { z } from 'zod';
import { CLAIM_WORD_COUNT, readClaimWords } from '../claim-words.ts';
import { operation } from '../operation.ts';
import { text } from '../text.ts';
import { ClientId, Done, Id, LangTag, Moment, Nothing, Seq } from './base.ts';
import { SupportKind } from './events.ts';
import { MemberCard } from './members.ts';
import { Message, MessageText } from './messages.ts';
import { Thread, ThreadTitle } from './threads.ts';

/**
 * The six words that lead a visitor back to what she asked. Her own device makes them; the server keeps neither the words nor
 * anything that they could be found from. Any case, any separators; the first four letters of each word are enough.
 */
export const ClaimWords = z
  .string()
  .max(200)
  .transform((typed, context) => {
    const words = readClaimWords(typed);
    if (words !== null) return words;
    context.addIssue({
      code: 'custom',
      message: `These are not ${CLAIM_WORD_COUNT} words of ours. Check the spelling of each, from left to right.`,
    });
    return z.NEVER;
  });

/** Who asks: a visitor gives her words, a signed-in member nothing. With both, the words count. */
const Asker = { code: ClaimWords.optional() };

/** Words written without a name that are not there for others yet, or will not be. Seen by their author alone. */
export const OwnDraft = z.object({
  id: Id,
  kind: z.enum(['question', 'reply', 'edit']),
  /** `reading`: a person reads it first. `soon`: approved, and appears at a random moment. `declined`: see the statement. */
  state: z.enum(['reading', 'soon', 'declined']),
  text: z.string(),
  /** The message that an edit changes. */
  messageId: Id.nullable(),
});
export type OwnDraft = z.infer<typeof OwnDraft>;

/** What somebody asked without a name, as only she sees it. */
export const OwnQuestion = z.object({
  threadId: Id,
  roomId: Id,
  roomName: z.string(),
  /** Null where another asked, and she wrote in it without her name. */
  title: z.string().nullable(),
  /** The name that she wears in this thread, and in no other. */
  persona: MemberCard,
  state: z.enum(['reading', 'soon', 'there', 'declined', 'withdrawn', 'gone']),
  /** Posts by others, so that she sees whether somebody answered. */
  answers: z.number().int(),
  isAccepted: z.boolean(),
  /** She cannot read the room any more: there are only her own words, and the letters about them. */
  isOut: z.boolean(),
});
export type OwnQuestion = z.infer<typeof OwnQuestion>;

/** What a member may do without her name in one thread. */
export const Standing = z.object({
  /** The name that she wears in it; null while she has written nothing in it without her name. */
  persona: MemberCard.nullable(),
  isAsker: z.boolean(),
  drafts: z.array(OwnDraft),
  /** Until when she may not write without a name, here or anywhere. Her name is free to write. */
  silencedUntil: Moment.nullable(),
  /** Whether anything can be written here without a name: the room allows it and the key of the thread still exists. */
  isOpen: z.boolean(),
});
export type Standing = z.infer<typeof Standing>;

/** Whether and where one can ask without a name, and how soon somebody reads it. */
export const Anonymity = z.object({
  /** `closed`: a key is missing, and nothing is taken that could not be protected. */
  state: z.enum(['open', 'closed']),
  /** Whether two safeguarding leads could open a question in an emergency; until they have made their key nobody can. */
  canBeOpened: z.boolean(),
  /** Somebody who reads questions is on duty now. */
  isStaffed: z.boolean(),
  /** When somebody is next on duty; null where no hours are set. */
  staffedFrom: Moment.nullable(),
  /** A member: those of her rooms that allow it. A visitor: the rooms that take questions from outside. */
  rooms: z.array(z.object({ id: Id, name: z.string(), lang: LangTag.optional(), forWhom: z.string() })),
});
export type Anonymity = z.infer<typeof Anonymity>;

const Words = {
  clientId: ClientId,
  text: MessageText,
  lang: LangTag.optional(),
  contentNote: text({ min: 1, max: 80, what: 'The content note' }).optional(),
};

/** `support`: she wrote of distress, and is offered help at once; her words were taken all the same. */
const Asked = z.object({ question: OwnQuestion, draft: OwnDraft, support: z.array(SupportKind) });

/** One thread, and what shows that something in it is hers. */
export const InThread = z.object({ threadId: Id, ...Asker });

export const questionOperations = {
  'question:places': operation({
    summary: 'Whether and where one can ask without a name, and how soon somebody reads it.',
    rest: 'GET /questions/places',
    caller: 'visitor',
    isTraceless: true,
    input: Nothing,
    output: Anonymity,
    errors: [],
  }),
  'question:ask': operation({
    summary:
      'Ask without a name, as a member or with six words of your own. A person reads it first. Repeating it with the same client id is safe.',
    rest: 'POST /questions',
    caller: 'visitor',
    isTraceless: true,
    input: z.object({ roomId: Id, title: ThreadTitle, ...Words, ...Asker }),
    output: Asked,
    errors: [
      'not_signed_in',
      'not_found',
      'not_allowed',
      'conflict',
      'silenced',
      'anonymity_closed',
      'read_only',
      'unavailable',
    ],
    limitPerMinute: 6,
  }),
  'question:list': operation({
    summary: 'What you asked without a name, as long as the keys exist that show it is yours: about seven months.',
    rest: 'POST /questions/mine',
    caller: 'visitor',
    isTraceless: true,
    input: z.object(Asker),
    output: z.object({ questions: z.array(OwnQuestion) }),
    errors: ['not_signed_in', 'anonymity_closed'],
    limitPerMinute: 20,
  }),
  'question:view': operation({
    summary: 'One question of yours with its answers and what waits.',
    rest: 'POST /questions/:threadId/view',
    caller: 'visitor',
    isTraceless: true,
    input: InThread.extend({ after: Seq.default(0) }),
    output: z.object({
      question: OwnQuestion,
      /** Null until it is there for others. */
      thread: Thread.nullable(),
      posts: z.array(Message),
      hasAfter: z.boolean(),
      members: z.array(MemberCard),
      drafts: z.array(OwnDraft),
      silencedUntil: Moment.nullable(),
    }),
    errors: ['not_signed_in', 'not_found', 'anonymity_closed'],
    limitPerMinute: 60,
  }),
  'question:standing': operation({
    summary: 'What you may do without your name in one thread, and under which name you did.',
    rest: 'GET /threads/:threadId/standing',
    caller: 'member',
    isTraceless: true,
    input: z.object({ threadId: Id }),
    output: Standing,
    errors: ['not_found'],
  }),
  'question:reply': operation({
    summary: 'Write in a thread that was asked without a name, without yours. A person reads it first.',
    rest: 'POST /questions/:threadId/replies',
    caller: 'visitor',
    isTraceless: true,
    input: InThread.extend({ ...Words, replyTo: Id.optional() }),
    output: Asked,
    errors: [
      'not_signed_in',
      'not_found',
      'not_allowed',
      'conflict',
      'silenced',
      'anonymity_closed',
      'read_only',
      'unavailable',
    ],
    limitPerMinute: 6,
  }),
  'question:edit': operation({
    summary: 'Change what you wrote without a name. A person reads the new words first.',
    rest: 'POST /questions/:threadId/posts/:messageId/edit',
    caller: 'visitor',
    isTraceless: true,
    input: InThread.extend({ messageId: Id, clientId: ClientId, text: MessageText }),
    output: Asked,
    errors: [
      'not_signed_in',
      'not_found',
      'not_allowed',
      'conflict',
      'silenced',
      'anonymity_closed',
      'read_only',
      'unavailable',
    ],
    limitPerMinute: 6,
  }),
  'question:withdraw': operation({
    summary:
      'Take back something you wrote without a name: a draft that waits, or a post; with the question, the whole thread.',
    rest: 'POST /questions/:threadId/withdrawals',
    caller: 'visitor',
    isTraceless: true,
    input: InThread.extend({ id: Id }),
    output: Done,
    errors: ['not_signed_in', 'not_found', 'conflict', 'anonymity_closed'],
    limitPerMinute: 20,
  }),
  'question:accept': operation({
    summary: 'Mark the answer that helped you, or take the mark back.',
    rest: 'PUT /questions/:threadId/answer',
    caller: 'visitor',
    isTraceless: true,
    input: InThread.extend({ postId: Id.nullable() }),
    output: Done,
    errors: ['not_signed_in', 'not_found', 'conflict', 'anonymity_closed'],
    limitPerMinute: 20,
  }),
  'question:keep': operation({
    summary:
      'Follow with your account what you asked before you had one. Nobody can see the link, not even from the database.',
    rest: 'POST /questions/kept',
    caller: 'member',
    isTraceless: true,
    input: z.object({ code: ClaimWords }),
    output: z.object({ questions: z.array(OwnQuestion) }),
    errors: ['not_found', 'anonymity_closed'],
    limitPerMinute: 6,
  }),
  'question:eraseAll': operation({
    summary: 'Take back everything you ever wrote without a name, as far as the keys still show that it is yours.',
    rest: 'POST /questions/erasure',
    caller: 'visitor',
    isTraceless: true,
    input: z.object(Asker),
    output: z.object({ withdrawn: z.number().int() }),
    errors: ['not_signed_in', 'anonymity_closed'],
    limitPerMinute: 6,
  }),
};

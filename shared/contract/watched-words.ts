import { z } from 'zod';
import { operation } from '../operation.ts';
import { text } from '../text.ts';
import { ClientId, Done, Flag, Id, LangTag, Moment } from './base.ts';

/** A word or phrase of one to six words, in any script. No patterns: nothing that is typed here can be slow. */
const Phrase = text({ min: 1, max: 80, what: 'The word' });

const Wording = {
  phrase: Phrase,
  lang: LangTag.optional(),
  /** `note` delivers and remembers; `hold` waits for a person. */
  verdict: z.enum(['note', 'hold']),
  /** Only where it is aimed at somebody: “you …”, “another … here”. */
  needsPerson: Flag.default(false),
  /** Longer phrases in which it is meant otherwise. */
  exceptions: z.array(Phrase).max(20).default([]),
};

export const WatchedWord = z.object({
  id: Id,
  /** The room it is watched in; null for everywhere. */
  roomId: Id.nullable(),
  ...Wording,
  needsPerson: z.boolean(),
  exceptions: z.array(z.string()),
  /** Whether it works; a word begins off, so that it is tried on past messages first. */
  isOn: z.boolean(),
  addedBy: Id,
  addedAt: Moment,
  /** How often it was found, and how often a moderator then approved the words. */
  caught: z.number().int(),
  overruled: z.number().int(),
});
export type WatchedWord = z.infer<typeof WatchedWord>;

/** What one rule of screening did. */
export const RuleRecord = z.object({
  rule: z.string(),
  noted: z.number().int(),
  held: z.number().int(),
  /** Of the held: what a moderator approved, and what she declined. */
  overruled: z.number().int(),
  confirmed: z.number().int(),
});
export type RuleRecord = z.infer<typeof RuleRecord>;

const Place = z.object({ roomId: Id.optional() });
const One = z.object({ watchedWordId: Id });

export const watchedWordOperations = {
  'watchedWord:list': operation({
    summary: 'Watched words of a room (its stewards) or of the whole community (moderators).',
    rest: 'GET /moderation/watched-words',
    caller: 'member',
    input: Place,
    output: z.object({ words: z.array(WatchedWord) }),
    errors: ['not_allowed', 'not_found'],
  }),
  'watchedWord:create': operation({
    summary: 'Watch a word. It is off until you turn it on. Safe to repeat with the same client id.',
    rest: 'POST /moderation/watched-words',
    caller: 'member',
    input: Place.extend({ clientId: ClientId, ...Wording }),
    output: WatchedWord,
    errors: ['not_allowed', 'not_found', 'conflict'],
    limitPerMinute: 60,
  }),
  'watchedWord:update': operation({
    summary: 'Change a watched word, or turn it on or off.',
    rest: 'PATCH /moderation/watched-words/:watchedWordId',
    caller: 'member',
    input: One.extend({
      lang: Wording.lang,
      verdict: Wording.verdict.optional(),
      needsPerson: Flag.optional(),
      exceptions: z.array(Phrase).max(20).optional(),
      isOn: Flag.optional(),
    }),
    output: WatchedWord,
    errors: ['not_allowed', 'not_found'],
  }),
  'watchedWord:remove': operation({
    summary: 'Stop watching a word. What it held stays held.',
    rest: 'DELETE /moderation/watched-words/:watchedWordId',
    caller: 'member',
    input: One,
    output: Done,
    errors: ['not_allowed', 'not_found'],
  }),
  'watchedWord:try': operation({
    summary: 'What a word would have caught among past messages of the room, or of the rooms that you are in.',
    rest: 'POST /moderation/watched-words/try',
    caller: 'member',
    input: Place.extend({
      phrase: Phrase,
      needsPerson: Flag.default(false),
      exceptions: z.array(Phrase).max(20).default([]),
    }),
    output: z.object({
      /** How many messages were read: the newest ones, at most 5,000. */
      read: z.number().int(),
      matched: z.number().int(),
      samples: z.array(
        z.object({
          roomName: z.string(),
          text: z.string(),
          at: Moment,
          /** Where in the text as typed. */
          start: z.number().int(),
          end: z.number().int(),
        }),
      ),
    }),
    errors: ['not_allowed', 'not_found'],
    limitPerMinute: 20,
  }),
  'screening:rules': operation({
    summary: 'What each rule of screening caught, and how often a moderator overruled it. Moderators.',
    rest: 'GET /moderation/rules',
    caller: 'member',
    input: z.object({ days: z.coerce.number().int().min(1).max(365).default(90) }),
    output: z.object({ rules: z.array(RuleRecord) }),
    errors: ['not_allowed'],
  }),
};

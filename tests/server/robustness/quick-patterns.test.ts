import { expect, it } from 'vitest';
import { checkPassword } from '#server/features/accounts/check-password.ts';
import { toPreviewOf } from '#server/features/moderation/to-preview-of.ts';
import { toWordsKey } from '#server/features/moderation/to-words-key.ts';
import { countMentions } from '#server/features/screening/behaviour/find-mention-flood.ts';
import { sketchText } from '#server/features/screening/behaviour/sketch-text.ts';
import { judgeText } from '#server/features/screening/judge-text.ts';
import { readLexicon } from '#server/features/screening/lexicon/read-lexicon.ts';
import { compileWatched } from '#server/features/screening/watched/compile-watched.ts';
import { findWatched } from '#server/features/screening/watched/find-watched.ts';
import { redact } from '#server/platform/redact.ts';
import { foldCase } from '#server/platform/text/fold-case.ts';
import { foldForSearch } from '#server/platform/text/fold-for-search.ts';
import { parseMarkdown } from '#server/platform/text/parse-markdown.ts';
import { toSkeleton } from '#server/platform/text/skeleton.ts';
import { findHandles, splitMentions } from '#server/platform/text/split-mentions.ts';
import { readClaimWords } from '#shared/claim-words.ts';
import { operations } from '#shared/contract/operations.ts';
import { findPersonalDetails } from '#shared/screening/find-personal-details.ts';
import { countGraphemes, firstGraphemes } from '#shared/text.ts';
import { leastCpuMs } from '#tests/support/least-cpu-ms.ts';

const LENGTH = 100_000;
const MOST_MS = 50;

/** What makes patterns that are not careful try again and again: long runs, near misses, nesting, marks, what expands. */
const units = [
  ...[
    'a',
    ' ',
    '\n',
    '\t',
    '-',
    '- ',
    '.',
    '_',
    '@',
    '@a',
    '@a.',
    'a@',
    '@a-_',
    '*',
    '**a',
    '_a',
    '`',
    '~~',
    '>',
    '[a](',
    '![',
  ],
  ...[
    '<',
    'http://a.',
    '1',
    '1 ',
    '+1-',
    '0 0',
    'a1',
    'A',
    'ß',
    'e\u0301',
    '\u0301',
    '\u200b',
    '\u202e',
    '﷽',
    'ﷺ',
    '한',
    '中',
    'ก็',
    'नि',
    '👩‍👩‍👧',
  ],
  ...['12 Road ', 'aA ', 'School ', 'a b', 'spam ', 'spa', 's p a m', 'sspam', '\u0000', '\ud800'],
  // What is read as several characters or words, and details by which a stranger finds her.
  ...['½', '㋿', '㌖', '⒜', 'ŉ', 'ﬀ', 'İ', 'ǆ', 'ΐ', 'ཷ', '…', '中a', 'ก็a', '𝒶ก', 'спам ', 'b.i.t.c.h ', 'b**ch '],
  ...[
    '.1',
    '1a2b ',
    'call 1234567 ',
    'Flat 4B, Rose ',
    'Jalan A B C 1 ',
    '路88号 ',
    '我在大学',
    '학교 다니',
    '?token=a',
  ],
];
const texts = units.flatMap((unit) => {
  const run = unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);
  return [run, `${run.slice(1)}!`, `@${run.slice(2)}x`, `x${run.slice(2)}y`];
});

const mentions = new Map([['a', 'm1']]);
const lexicon = readLexicon();
const watched = compileWatched(
  ['spam', 'spa', 'bad spam offer', '스팸', 'ก็', '1488'].map((phrase) => ({
    ...{ _id: phrase, phrase, verdict: 'hold' as const, exceptions: ['spamalot'] },
    needsPerson: phrase === 'spa',
  })),
);
const line = { authorId: 'm1', at: new Date(0), isSubject: true };
const isTaken = (password: string, handle: string) => {
  try {
    checkPassword(password, { handle, communityName: 'Banyan' });
    return true;
  } catch {
    return false;
  }
};
const readers: Record<string, (text: string) => unknown> = {
  'the handles it calls': findHandles,
  'where it names members': (text) => splitMentions(text, mentions),
  'how many it calls': countMentions,
  'its marks': (text) => parseMarkdown(text, mentions),
  'a preview of it': toPreviewOf,
  'its first letters': (text) => firstGraphemes(text, 80),
  'a handle of it': foldCase,
  'what finds it': foldForSearch,
  'what it looks like': toSkeleton,
  'what it resembles': sketchText,
  'whether it waits': (text) => judgeText(text, { surface: 'message', lexicon, isGuarded: true }),
  'watched words in it': (text) => findWatched(text, watched),
  'who could find her by it': findPersonalDetails,
  'cases of the same words': (text) => toWordsKey({ lines: [{ ...line, text }], versions: [] }),
  'whether it is a password': (text) => isTaken(text, 'linh'),
  'whether a password is more than it': (text) => isTaken('nine banyan roots in a row', text),
  'claim words in it': readClaimWords,
  'secrets in a line of the log': (text) => redact({ text, path: `/rooms?${text}` }),
  'a message that arrives': (text) =>
    operations['message:send'].input.safeParse({ roomId: 'r'.repeat(24), clientId: 'c', text }),
  'a handle that arrives': (handle) =>
    operations['account:signUp'].input.safeParse({
      handle,
      name: handle,
      password: handle,
      bornYear: 1990,
      bornMonth: 1,
    }),
  'a search of the log that arrives': (query) => operations['audit:list'].input.safeParse({ query }),
};

it.each(Object.entries(readers))(
  '%s: no text of 100,000 characters takes 50 ms',
  { timeout: 120_000 },
  (_name, read) => {
    const slow = texts.flatMap((text) => {
      const ms = leastCpuMs(() => read(text), MOST_MS);
      return ms < MOST_MS ? [] : [`${JSON.stringify(text.slice(0, 12))}: ${ms.toFixed(0)} ms`];
    });
    expect(slow).toEqual([]);
  },
);

it('graphemes are counted piece by piece as they are in one go', () => {
  const whole = new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (const text of texts.map((one) => one.slice(0, 3000)))
    expect(countGraphemes(text)).toBe(/^[\x20-\x7e]*$/.test(text) ? text.length : [...whole.segment(text)].length);
});

import { Profanity } from '@2toad/profanity';
import { Filter } from 'bad-words';
import leoProfanity from 'leo-profanity';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import { judgeText } from '#server/features/screening/judge-text.ts';
import { readLexicon } from '#server/features/screening/lexicon/read-lexicon.ts';
import type { Verdict } from '#server/features/screening/verdict.ts';

const lexicon = readLexicon();
const badWords = new Filter();
const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
const profanity = new Profanity();

export const judge = (text: string): Verdict => judgeText(text, { surface: 'message', lexicon });
export const isHeld = ({ verdict }: Verdict) => verdict === 'hold' || verdict === 'reject';

/** Whether each stops a text: Banyan’s screening, and what others use with the dictionaries they come with. */
export const filters = {
  Banyan: (text: string) => isHeld(judge(text)),
  'bad-words': (text: string) => badWords.isProfane(text),
  obscenity: (text: string) => obscenity.hasMatch(text),
  'leo-profanity': (text: string) => leoProfanity.check(text),
  '@2toad/profanity': (text: string) => profanity.exists(text),
} satisfies Record<string, (text: string) => boolean>;

export type FilterName = keyof typeof filters;
export const filterNames = Object.keys(filters) as FilterName[];

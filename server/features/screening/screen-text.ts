import { type Context, remember } from '#server/platform/context.ts';
import { readLexicon } from './lexicon/read-lexicon.ts';
import { normalise } from './normalise.ts';
import { findLexiconReasons } from './steps/lexicon.ts';
import { type Reason, toVerdict, type Verdict, weaken } from './verdict.ts';
import { findWords } from './words.ts';

export type { Verdict } from './verdict.ts';

/** Where words enter. */
export type Surface = 'message' | 'post' | 'title' | 'roomName' | 'reaction' | 'displayName';
export type ScreenedDraft = { text: string; surface: Surface };

const lexiconOf = remember('lexicon', () => readLexicon());

/** Judges a draft: pure steps in a declared order, each with its reasons; the strongest wins. */
export function screenText(ctx: Context, { text, surface }: ScreenedDraft): Verdict {
  const normalised = normalise(text);
  const screened = { normalised, words: findWords(normalised), lexicon: lexiconOf(ctx) };
  const reasons: Reason[] = steps.flatMap((step) => step(screened));
  // Nobody is stopped because of her name.
  return toVerdict(surface === 'displayName' ? reasons.map((reason) => weaken(reason, 'note')) : reasons);
}

const steps = [findLexiconReasons];

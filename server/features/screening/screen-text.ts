import { type Context, remember } from '#server/platform/context.ts';
import { judgeText, type Surface } from './judge-text.ts';
import { readLexicon } from './lexicon/read-lexicon.ts';
import type { Verdict } from './verdict.ts';

export type { Surface } from './judge-text.ts';
export type { Verdict } from './verdict.ts';

export type ScreenedDraft = {
  text: string;
  surface: Surface;
  lang?: string;
  roomId?: string;
  authorId?: string;
  isPrivate?: boolean;
  isYoung?: boolean;
};

export const lexiconOf = remember('lexicon', () => readLexicon());

/** Judges a draft by what it says. */
export function screenText(ctx: Context, { text, surface, lang }: ScreenedDraft): Verdict {
  return judgeText(text, { surface, lang, lexicon: lexiconOf(ctx) });
}

import { findLanguageName } from '#client/i18n/language-name.ts';
import { knownLanguages } from './known-languages.ts';

export interface LanguageChoice {
  tag: string;
  name: string;
}

/** A language in its own words: 한국어, Tiếng Việt. A tag that nobody has named stays a tag. */
export function toLanguageName(tag: string): string {
  return knownLanguages.get(tag) ?? findLanguageName(tag, [tag, 'en']);
}

/** In the order of the Latin alphabet first, then by script; with the one that is chosen already, if it is a rare one. */
export function listLanguages(chosen: string): LanguageChoice[] {
  if (chosen === '' || knownLanguages.has(chosen)) return known;
  return [...known, { tag: chosen, name: toLanguageName(chosen) }].sort(byName);
}

const { compare } = new Intl.Collator('en');
const byName = (one: LanguageChoice, next: LanguageChoice) => compare(one.name, next.name);
const known: LanguageChoice[] = [...knownLanguages].map(([tag, name]) => ({ tag, name })).sort(byName);

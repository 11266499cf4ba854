import { knownLanguages } from './known-languages.ts';

export interface LanguageChoice {
  tag: string;
  name: string;
}

/** A language in its own words: 한국어, Tiếng Việt. A tag that nobody has named stays a tag. */
export function toLanguageName(tag: string): string {
  return knownLanguages.get(tag) ?? askBrowser(tag);
}

/** In the order of the Latin alphabet first, then by script; with the one that is chosen already, if it is a rare one. */
export function listLanguages(chosen: string): LanguageChoice[] {
  const tags = [...knownLanguages.keys()];
  const all = chosen === '' || knownLanguages.has(chosen) ? tags : [...tags, chosen];
  return all
    .map((tag) => ({ tag, name: toLanguageName(tag) }))
    .sort((one, next) => one.name.localeCompare(next.name, 'en'));
}

function askBrowser(tag: string): string {
  try {
    return new Intl.DisplayNames([tag, 'en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Offered by name; any tag beyond these can be typed. */
const tags = [
  ...['ar', 'as', 'bn', 'bo', 'ceb', 'de', 'dz', 'en', 'es', 'fa', 'fil', 'fr', 'gu', 'he', 'hi', 'hy', 'id', 'ilo'],
  ...['it', 'ja', 'jv', 'ka', 'kk', 'km', 'kn', 'ko', 'ky', 'lo', 'ml', 'mn', 'mr', 'ms', 'my', 'ne', 'nl', 'or'],
  ...['pa', 'pl', 'ps', 'pt', 'ru', 'sd', 'si', 'sv', 'ta', 'te', 'tg', 'th', 'tk', 'tr', 'ug', 'uk', 'ur', 'uz'],
  ...['vi', 'yue-Hant', 'zh-Hans', 'zh-Hant'],
];

export interface LanguageChoice {
  tag: string;
  name: string;
}

/** A language in its own words: 한국어, tiếng Việt. A tag that nobody has named stays a tag. */
export function toLanguageName(tag: string): string {
  try {
    return new Intl.DisplayNames([tag, 'en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** In the order of the Latin alphabet first, then by script; with the one that is chosen already, if it is a rare one. */
export function listLanguages(chosen: string): LanguageChoice[] {
  const all = chosen === '' || tags.includes(chosen) ? tags : [...tags, chosen];
  return all
    .map((tag) => ({ tag, name: toLanguageName(tag) }))
    .sort((one, next) => one.name.localeCompare(next.name, 'en'));
}

/** “Korean”, or “한국어” in its own locale; a tag that nobody knows stands for itself. */
export function findLanguageName(tag: string, locale: string | string[]): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

import type { TFunction } from 'i18next';

const known = {
  lexicon: 'found_lexicon',
  'lexicon: told of others': 'found_toldOfOthers',
  'lexicon: in doubt': 'found_inDoubt',
  identity: 'found_identity',
  behaviour: 'found_behaviour',
  watched: 'found_watched',
  disclosure: 'found_disclosure',
  classifier: 'found_classifier',
} as const;

/** What screening found, in words; what a newer rule is called stands as it is, so that nothing is hidden. */
export function toFoundWords(t: TFunction<'moderation'>, rule: string): string {
  if (isKnown(rule)) return t(known[rule]);
  const [family = '', ...detail] = rule.split(/[:/] ?/);
  const words = isKnown(family) ? t(known[family]) : family;
  return detail.length > 0 ? t('foundDetail', { words, detail: detail.join(', ') }) : words;
}

function isKnown(rule: string): rule is keyof typeof known {
  return Object.hasOwn(known, rule);
}

import type { TFunction } from 'i18next';
import { findLanguageName } from '#client/i18n/language-name.ts';

type Words = TFunction<'moderation'>;

/** The words of `lexicon/en/slur`, `identity/hatred`, `watched/…`: what kind of rule, then which. */
const families = {
  lexicon: 'found_lexicon',
  identity: 'found_identity',
  behaviour: 'found_behaviour',
  watched: 'found_watched',
  disclosure: 'found_disclosure',
  raid: 'found_raid',
  classifier: 'found_classifier',
  length: 'found_length',
  personal: 'found_personal',
  review: 'found_review',
} as const;

const details = {
  slur: 'found_slur',
  insult: 'found_insult',
  sexual: 'found_sexual',
  threat: 'found_threat',
  urgingSelfHarm: 'found_urgingSelfHarm',
  coarse: 'found_coarse',
  hatred: 'found_hatred',
  inferior: 'found_inferior',
  callForHarm: 'found_callForHarm',
  mentions: 'found_mentions',
  repeated: 'found_repeated',
  split: 'found_split',
  selfHarm: 'found_selfHarm',
  violence: 'found_violence',
  sexualViolence: 'found_sexualViolence',
  phone: 'found_phone',
  address: 'found_address',
  school: 'found_school',
  email: 'found_email',
  always: 'found_always',
  whenUnattended: 'found_whenUnattended',
} as const;

/** What screening found, in words; what a newer rule is called stands as it is, so that nothing is hidden. */
export function toFoundWords(t: Words, rule: string): string {
  const [family = '', ...parts] = rule.split('/');
  const words = Object.hasOwn(families, family) ? t(families[family as keyof typeof families]) : family;
  // Which watched word it was is not told by its id.
  if (family === 'watched' || parts.length === 0) return words;
  return t('foundDetail', { words, detail: parts.map((part) => toDetail(t, part)).join(', ') });
}

function toDetail(t: Words, part: string): string {
  if (Object.hasOwn(details, part)) return t(details[part as keyof typeof details]);
  // Which language a list is of: `en`, `zh-Hant`.
  return /^[a-z]{2,3}(-|$)/.test(part) ? findLanguageName(part, document.documentElement.lang || 'en') : part;
}

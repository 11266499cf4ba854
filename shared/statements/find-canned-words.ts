import type { CannedWords } from '../contract/moderation.ts';
import type { CannedWordsFile } from './canned-words.ts';
import { en } from './en.ts';
import { fil } from './fil.ts';
import { hi } from './hi.ts';
import { id } from './id.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { vi } from './vi.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

/** Every language that ready-made words exist in. */
export const cannedWordsFiles: readonly CannedWordsFile[] = [en, zhHans, zhHant, ja, ko, vi, hi, fil, id];

/** The words in the language she reads, or in English; `lang` says in which they are. */
export function findCannedWords(key: CannedWords, lang: string | null): { text: string; lang: string } {
  const file = (lang && cannedWordsFiles.find((known) => known.lang === toKnownLanguage(lang))) || en;
  return { text: file.words[key], lang: file.lang };
}

/** `zh-TW`, `zh-HK` and `zh-Hant-MO` read Hant; other Chinese reads Hans; `tl` is an older name of `fil`. */
function toKnownLanguage(lang: string): string {
  const [language = '', ...rest] = lang.split('-');
  if (language === 'zh' || language === 'yue')
    return rest.some((part) => /^(Hant|TW|HK|MO)$/i.test(part)) || language === 'yue' ? 'zh-Hant' : 'zh-Hans';
  return language === 'tl' ? 'fil' : language;
}

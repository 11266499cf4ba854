import type { Term } from '../lexicon/compile-lexicon.ts';

const REACH = 8;

/** How somebody is spoken to, or of with scorn, in each language; looked for close by. */
const cues: Record<string, string[]> = {
  zh: [
    '你',
    '妳',
    '您',
    '滚',
    '滾',
    '这个',
    '這個',
    '这些',
    '這些',
    '这种',
    '這種',
    '那个',
    '那個',
    '臭',
    '死',
    '闭嘴',
    '閉嘴',
    '都是',
  ],
  ja: [
    'お前',
    'おまえ',
    'てめえ',
    'てめぇ',
    'あんた',
    '貴様',
    'この',
    'くせに',
    'のくせ',
    '野郎',
    '消えろ',
    '黙れ',
    '出て行け',
  ],
  ko: ['너', '네', '니', '년', '놈', '새끼', '꺼져', '이 ', '주제', '닥쳐'],
  vi: ['mày', 'đồ', 'thằng', 'con ', 'bọn', 'lũ', 'cút'],
  hi: ['तू', 'तुम', 'तेरी', 'तेरा', 'साला', 'साली', 'साले', 'आप', 'कहीं'],
  fil: ['ka', 'mo', 'kayo', 'ikaw', 'mga'],
  id: ['lu', 'kamu', 'kau', 'dasar', 'lo'],
  en: ['you'],
};
const anyLanguage = [...new Set(Object.values(cues).flat())];

/** Told of others, in the languages that say so after or before the words themselves. */
const told = [
  ...[
    'と言われ',
    'と言った',
    'と呼ば',
    'って言われ',
    'という言葉',
    'は差別',
    '라는 말',
    '라고 부',
    '라고 놀',
    '란 말',
    '라고 했',
  ],
  ...[
    '叫我',
    '骂我',
    '罵我',
    '说我',
    '說我',
    '这个词',
    '這個詞',
    '对我说',
    '對我說',
    '叫她',
    '骂她',
    '罵她',
    'gọi tôi là',
    'bảo tôi',
  ],
  ...['कहा गया', 'कहते थे', 'बुलाते थे', 'बोला गया'],
];

export function isReportedInOwnScript(text: string, from: number, to: number): boolean {
  const near = `${text.slice(Math.max(0, from - REACH), from)}\n${text.slice(to, to + REACH)}`;
  return told.some((cue) => near.includes(cue));
}

export function isAimedInOwnScript(text: string, from: number, to: number, { lang }: Term): boolean {
  if (from === 0 && to === text.length) return true;
  const near = `${text.slice(Math.max(0, from - REACH), from)}\n${text.slice(to, to + REACH)}`;
  return (cues[lang] ?? anyLanguage).some((cue) => near.includes(cue));
}

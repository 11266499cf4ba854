import type { PersonalDetail } from './detail.ts';
import { startsHigh, type TextWord } from './read-words.ts';

const after = new Set(
  `school college academy gymnasium primary secondary high elementary university preschool kindergarten convent polytechnic
  vidyalaya grammar`.split(/\s+/),
);
/** Kinds that stand before the name: “trường THPT Lê Quý Đôn”, “SMA Negeri 3”, “Lycée Molière”. */
const before =
  /^(thpt|thcs|tiểu|trường|đại|sma|smp|smk|sd|sman|smpn|sekolah|universitas|lycée|lycee|collège|colegio|escuela|paaralan|pamantasan|ecole|école|universiti|smjk|sjkc|kv|instituto)$/;
const kinds = new Set(
  `primary secondary high elementary middle grammar girls’ girls' boys international junior public the thpt thcs học trường
  tiểu đại negeri swasta menengah kebangsaan cấp chuyên`.split(/\s+/),
);
const going = new Set(
  `at to attend go goes in from student pupil my study học ở tại sinh lớp đang di sekolah murid siswi siswa kuliah sa aral nag-aaral
  à au chez en`.split(/\s+/),
);
const REACH = 4;

/** “I go to Raffles Girls’ School”: a name in capitals beside a kind of school, and that she goes there. */
export function findSchools(words: TextWord[]): PersonalDetail[] {
  const found: PersonalDetail[] = [];
  for (let at = 0; at < words.length; at++) {
    const school = readNameBefore(words, at) ?? readNameAfter(words, at);
    if (!school) continue;
    const isHers = words.slice(Math.max(0, school.first - 3), school.first).some(({ bare }) => going.has(bare));
    if (!isHers) continue;
    found.push({
      kind: 'school',
      start: (words[school.first] as TextWord).start,
      end: (words[school.last] as TextWord).end,
    });
    at = school.last;
  }
  return found;
}

type Range = { first: number; last: number };

function readNameBefore(words: TextWord[], at: number): Range | undefined {
  const word = words[at] as TextWord;
  if (!after.has(word.bare) || !startsHigh(word.text) || after.has(words[at + 1]?.bare ?? '')) return undefined;
  let first = at;
  while (first > 0 && at - first < REACH && isNamePart(words[first - 1] as TextWord)) first--;
  const isNamed = words.slice(first, at).some(({ bare }) => !kinds.has(bare) && bare !== 'i' && bare !== 'my');
  return isNamed ? { first, last: at } : undefined;
}

function readNameAfter(words: TextWord[], at: number): Range | undefined {
  if (!before.test(words[at]?.bare ?? '')) return undefined;
  let last = at;
  while (last < at + REACH + 2 && !words[last]?.endsSentence && isPart(words[last + 1])) last++;
  const isNamed = words.slice(at + 1, last + 1).some(({ bare }) => !kinds.has(bare) && !before.test(bare));
  return isNamed ? { first: at, last } : undefined;
}

const isNamePart = ({ text, endsSentence }: TextWord) => startsHigh(text) && !endsSentence;

function isPart(word: TextWord | undefined): boolean {
  return word !== undefined && (startsHigh(word.text) || kinds.has(word.bare) || /^\d{1,3}$/.test(word.text));
}

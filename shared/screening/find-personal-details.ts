export type PersonalDetail = { kind: 'phone' | 'address' | 'school' | 'email'; start: number; end: number };

/**
 * What would let a stranger find her: a telephone number, a street with a number, an e-mail address, a school by its name.
 * Reads word by word and takes no step twice, so that it may run on every key.
 */
export function findPersonalDetails(text: string): PersonalDetail[] {
  const words = readWords(text);
  const found = [...findEmails(words), ...findPhones(text), ...findAddresses(words), ...findSchools(words)];
  return found.sort((a, b) => a.start - b.start);
}

type TextWord = { text: string; bare: string; start: number; end: number; endsSentence: boolean };

function readWords(text: string): TextWord[] {
  const words: TextWord[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const isSpace = at === text.length || text.charCodeAt(at) <= 32 || text.charAt(at) === '\u00a0';
    if (!isSpace && start < 0) start = at;
    if (!isSpace || start < 0) continue;
    words.push(toWord(text.slice(start, at), start));
    start = -1;
  }
  return words;
}

const around = new Set('.,;:!?"\'()[]{}<>“”‘’…*_'.split(''));

function toWord(typed: string, start: number): TextWord {
  let from = 0;
  let to = typed.length;
  while (from < to && around.has(typed.charAt(from))) from++;
  while (to > from && around.has(typed.charAt(to - 1))) to--;
  const text = typed.slice(from, to);
  const endsSentence = '.!?\u3002'.includes(typed.charAt(typed.length - 1)) && typed.length > 3;
  return { text, bare: text.toLowerCase(), start: start + from, end: start + to, endsSentence };
}

function findEmails(words: TextWord[]): PersonalDetail[] {
  return words.flatMap(({ text, start, end }) => (isEmail(text) ? { kind: 'email' as const, start, end } : []));
}

function isEmail(word: string): boolean {
  if (word.length > 254) return false;
  const at = word.indexOf('@');
  const dot = word.lastIndexOf('.');
  return at > 0 && at === word.lastIndexOf('@') && dot > at + 1 && word.length - dot > 2 && !word.endsWith('.');
}

const MIN_DIGITS = 9;
const MAX_DIGITS = 15;
const betweenDigits = new Set(' -./()\u00a0'.split(''));

/** Nine to fifteen digits with at most two marks between any two: no price, date or year is that long. */
function findPhones(text: string): PersonalDetail[] {
  const found: PersonalDetail[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text, at)) continue;
    const start = '+('.includes(text.charAt(at - 1)) && at > 0 ? at - 1 : at;
    const { end, digits, isDate } = readNumber(text, at);
    const isPart = /[\w@#/=]/.test(text.charAt(start - 1)) || /[\w@%]/.test(text.charAt(end));
    if (digits >= MIN_DIGITS && digits <= MAX_DIGITS && !isPart && !isDate) found.push({ kind: 'phone', start, end });
    at = end;
  }
  return found;
}

function readNumber(text: string, from: number): { end: number; digits: number; isDate: boolean } {
  let digits = 0;
  let end = from;
  let gap = 0;
  for (let at = from; at < text.length && gap <= 2; at++) {
    if (isDigit(text, at)) {
      digits++;
      end = at + 1;
      gap = 0;
    } else if (betweenDigits.has(text.charAt(at))) gap++;
    else break;
  }
  // “12.10.2026 18.30” and “2026-11-23 10 15”
  const isDate =
    digits <= 14 && end - from < 24 && /^(\d{4}-\d\d-\d\d|\d\d?[./]\d\d?[./]\d{4})\b/.test(text.slice(from, from + 12));
  return { end, digits, isDate };
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

const streets = new Set(
  `street st road rd avenue ave lane ln drive dr close crescent terrace boulevard blvd court ct square sq gardens grove
  jalan jl đường strasse straße rue calle via`.split(/\s+/),
);
const REACH = 4;

/** “12 Acacia Road”, “Jalan Melati 12”: a number and a kind of street, with the street’s name between them. */
function findAddresses(words: TextWord[]): PersonalDetail[] {
  const found: PersonalDetail[] = [];
  for (let at = 0; at < words.length; at++) {
    const number = words[at] as TextWord;
    if (!isHouseNumber(number.text)) continue;
    const last = findStreetAfter(words, at) ?? at;
    const first = last > at ? at : findStreetBefore(words, at);
    if (first === last) continue;
    found.push({ kind: 'address', start: (words[first] as TextWord).start, end: (words[last] as TextWord).end });
    at = last;
  }
  return found;
}

function isHouseNumber(word: string): boolean {
  return /^(no\.?)?\d{1,5}[a-zA-Z]?$/.test(word) || /^\d{1,4}[/-]\d{1,4}[a-zA-Z]?$/.test(word);
}

function findStreetAfter(words: TextWord[], at: number): number | undefined {
  for (let next = at + 1; next <= at + REACH && next < words.length; next++) {
    const { text, bare } = words[next] as TextWord;
    if (streets.has(bare) && next > at + 1) return next;
    if (!startsHigh(text)) return undefined;
  }
  return undefined;
}

const before = new Set('jalan jl đường rue calle via'.split(' '));

function findStreetBefore(words: TextWord[], at: number): number {
  for (let first = at - 1; first >= 0 && first >= at - REACH; first--) {
    const { text, bare } = words[first] as TextWord;
    if (before.has(bare) && first < at - 1) return first;
    if (!startsHigh(text) && bare !== 'no') return at;
  }
  return at;
}

const schools = new Set(
  'school college academy gymnasium primary secondary high elementary university preschool kindergarten'.split(' '),
);
const kinds = new Set(
  'primary secondary high elementary middle grammar girls’ girls boys international junior'.split(' '),
);
const going = new Set('at to attend go goes in from student pupil my'.split(' '));

/** “I go to Raffles Girls’ School”: a name in capitals before a kind of school, and that she goes there. */
function findSchools(words: TextWord[]): PersonalDetail[] {
  const found: PersonalDetail[] = [];
  for (let at = 1; at < words.length; at++) {
    const word = words[at] as TextWord;
    if (!schools.has(word.bare) || !startsHigh(word.text) || schools.has(words[at + 1]?.bare ?? '')) continue;
    let first = at;
    while (
      first > 0 &&
      at - first < REACH &&
      startsHigh((words[first - 1] as TextWord).text) &&
      !words[first - 1]?.endsSentence
    )
      first--;
    const named = words.slice(first, at).some(({ bare }) => !kinds.has(bare) && bare !== 'i' && bare !== 'my');
    const isHers = words.slice(Math.max(0, first - 3), first).some(({ bare }) => going.has(bare));
    if (named && isHers) found.push({ kind: 'school', start: (words[first] as TextWord).start, end: word.end });
  }
  return found;
}

function startsHigh(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

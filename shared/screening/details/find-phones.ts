import type { PersonalDetail } from './detail.ts';
import { isDigit } from './digits.ts';

const MIN_DIGITS = 9;
/** As in Hong Kong and Singapore; so few digits count only beside a word for a telephone. */
const MIN_DIGITS_CUED = 7;
const MAX_DIGITS = 15;
const betweenDigits = new Set(' -./()\u00a0‐‑–－・（）'.split(''));
const cues = new Set(
  `call text phone tel mobile number whatsapp viber zalo telegram sms hp wa cell gọi số sđt thoại telp nomor numero tawag
  फोन फ़ोन नंबर मोबाइल`.split(/\s+/),
);
const cuesInText = [
  '电话',
  '電話',
  '手机',
  '手機',
  '番号',
  '携帯',
  '号码',
  '號碼',
  '전화',
  '번호',
  '연락',
  'โทร',
  'เบอร์',
];
const CUE_REACH = 40;

/** Nine to fifteen digits with at most two marks between any two: no price, date or year is that long. */
export function findPhones(text: string): PersonalDetail[] {
  const found: PersonalDetail[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text, at)) continue;
    const start = at > 0 && '+(＋（'.includes(text.charAt(at - 1)) ? at - 1 : at;
    const { end, digits, isDate } = readNumber(text, at);
    const isPart = /[a-z0-9_@#/=]/i.test(text.charAt(start - 1)) || /[a-z0-9_@%]/i.test(text.charAt(end));
    if (digits <= MAX_DIGITS && !isPart && !isDate && isLongEnough(text, start, digits))
      found.push({ kind: 'phone', start, end });
    at = end;
  }
  return found;
}

function isLongEnough(text: string, start: number, digits: number): boolean {
  if (digits >= MIN_DIGITS) return true;
  return digits >= MIN_DIGITS_CUED && isAfterCue(text.slice(Math.max(0, start - CUE_REACH), start).toLowerCase());
}

function isAfterCue(before: string): boolean {
  const words = before.split(/[^\p{L}\p{M}]+/u).slice(-5);
  return words.some((word) => cues.has(word)) || cuesInText.some((cue) => before.includes(cue));
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

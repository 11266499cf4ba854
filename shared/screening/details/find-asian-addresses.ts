import type { PersonalDetail } from './detail.ts';
import { endOfDigits, isDigit } from './digits.ts';

const REACH = 24;
/** No address needs more; a text full of numbers is none. */
const MAX_LOOKS = 200;

/**
 * Addresses as they are written where a number follows its place: 建国路88号, 渋谷区神南1-2-3, 테헤란로 152, ถนนสุขุมวิท 12,
 * मकान नंबर 12. Looks only around numbers, a little way.
 */
export function findAsianAddresses(text: string): PersonalDetail[] {
  const found: PersonalDetail[] = [];
  let looks = 0;
  for (let at = 0; at < text.length && looks < MAX_LOOKS; at++) {
    if (!isDigit(text, at)) continue;
    const end = endOfNumber(text, at);
    if (isPlain(text, at, end)) {
      at = end;
      continue;
    }
    looks++;
    const before = text.slice(Math.max(0, at - REACH), at);
    const after = text.slice(end, end + REACH);
    for (const { is, reaches } of conventions) {
      const start = is(before, text.slice(at, end), after);
      if (start === undefined) continue;
      const rest = reaches.exec(after)?.[0] ?? '';
      found.push({ kind: 'address', start: at - before.length + start, end: end + rest.length });
      break;
    }
    at = end;
  }
  return found;
}

/** Latin letters on both sides: the other way to write addresses. */
function isPlain(text: string, from: number, to: number): boolean {
  return !(isBeyond(text, from - 1) || isBeyond(text, from - 2) || isBeyond(text, to) || isBeyond(text, to + 1));
}

function isBeyond(text: string, at: number): boolean {
  return text.charCodeAt(at) > 0x2ff;
}

/** “12”, “12/34”, “1-2-3” */
function endOfNumber(text: string, from: number): number {
  let end = endOfDigits(text, from);
  while ('/-－−'.includes(text.charAt(end) || ' ') && isDigit(text, end + 1)) end = endOfDigits(text, end + 1);
  return end;
}

type Convention = {
  /** Where in what stands before the number the address begins. */
  is: (before: string, number: string, after: string) => number | undefined;
  /** What after the number belongs to it. */
  reaches: RegExp;
};

const conventions: Convention[] = [
  // 朝阳区建国路88号, 中山路1段2號3樓
  {
    is: (before, _number, after) =>
      /^\s?[号號弄巷]/.test(after)
        ? startOf(
            before,
            /[\u4e00-\u9fff]{2,10}(路|街|道|巷|弄|胡同|里|村|段|区|區)[\d一二三四五六七八九十段巷弄]{0,4}\s?$/,
          )
        : undefined,
    reaches: /^\s?[号號弄巷](\d{1,3}(楼|樓|室|弄|号|號)){0,2}/,
  },
  // 渋谷区神南1-2-3, 神南一丁目2番地
  {
    is: (before, number, after) =>
      /[-－−]/.test(number) || /^(丁目|番地|番)/.test(after)
        ? startOf(before, /[\u3041-\u30ff\u4e00-\u9fff]{1,8}[都道府県市区町村郡][\u3041-\u30ff\u4e00-\u9fff]{0,8}\s?$/)
        : undefined,
    reaches: /^(丁目|番地|番)?(\d{1,4}[-－−番号]{0,2}){0,3}/,
  },
  // 〒150-0041
  { is: (before) => startOf(before, /〒\s?$/), reaches: /^(?!)/ },
  // 강남구 테헤란로 152, 101동 1203호
  {
    is: (before, _number, after) =>
      !/^\s?(분|시|개|명|년|일|월|원|살|번(?!길|지)|등|주|회|권|장|대)/.test(after)
        ? startOf(before, /[가-힣]{1,6}[시구군동읍면]\s[가-힣]{1,8}[로길동리]\s?$/)
        : undefined,
    reaches: /^(번길|번지|길|호|층)?(\s\d{1,4}(호|층|동)?)?/,
  },
  {
    is: (_before, _number, after) => (/^동\s?\d{1,4}호/.test(after) ? _before.length : undefined),
    reaches: /^동\s?\d{1,4}호/,
  },
  // บ้านเลขที่ 12/3, 12/3 ถนนสุขุมวิท, ซอย 5
  { is: (before) => startOf(before, /บ้านเลขที่\s?$/), reaches: /^(\s?(หมู่|ซอย|ถนน)\s?[\u0e00-\u0e7f\d]{1,16})?/ },
  {
    is: (before, number, after) =>
      /^\s?(หมู่|ซอย|ถนน|ม\.|ซ\.|ถ\.)/.test(after) || (/[/]/.test(number) && /^\s?ถ/.test(after))
        ? before.length
        : undefined,
    reaches: /^\s?(หมู่|ซอย|ถนน|ม\.|ซ\.|ถ\.)\s?[\u0e00-\u0e7f\d]{1,16}/,
  },
  { is: (before) => startOf(before, /ถนน[\u0e00-\u0e7f]{2,14}\s?$/), reaches: /^(?!)/ },
  // मकान नंबर 12, गली नं 4
  { is: (before) => startOf(before, /(मकान|फ्लैट|गली|प्लॉट|घर)\s(नंबर|नं\.?|संख्या)\s?$/), reaches: /^(?!)/ },
];

function startOf(before: string, pattern: RegExp): number | undefined {
  return pattern.exec(before)?.index;
}

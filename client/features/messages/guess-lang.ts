/** Scripts that only one of the languages spoken here is written in, or that one is by far the likeliest for. */
const scripts: [RegExp, string][] = [
  [/\p{Script=Hangul}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Khmer}/u, 'km'],
  [/\p{Script=Lao}/u, 'lo'],
  [/\p{Script=Myanmar}/u, 'my'],
  [/\p{Script=Tamil}/u, 'ta'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu, 'vi'],
];
const han = /\p{Script=Han}/u;
const hanLanguages = /^(zh|ja)(-|$)/;

/**
 * The language that decides how letters are drawn and lines are spaced; nothing else depends on it. Han characters alone
 * are taken for the first of the reader's own languages that is written with them.
 */
export function guessLang(text: string, own: readonly string[] = navigator.languages): string | undefined {
  const found = scripts.find(([script]) => script.test(text))?.[1];
  if (found) return found;
  if (!han.test(text)) return undefined;
  const spoken = own.find((tag) => hanLanguages.test(tag));
  return spoken ? toHanTag(spoken) : 'zh-Hant';
}

function toHanTag(tag: string): string {
  if (tag.startsWith('ja')) return 'ja';
  return /^zh-(Hans|CN|SG)/.test(tag) || tag === 'zh' ? 'zh-Hans' : 'zh-Hant';
}

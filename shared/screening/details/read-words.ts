/** `bare` is in small letters; what stands around a word, such as a comma, is no part of it. */
export type TextWord = { text: string; bare: string; start: number; end: number; endsSentence: boolean };

export function readWords(text: string): TextWord[] {
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

const around = new Set('.,;:!?"\'()[]{}<>“”‘’…*_，。、！？「」'.split(''));

function toWord(typed: string, start: number): TextWord {
  let from = 0;
  let to = typed.length;
  while (from < to && around.has(typed.charAt(from))) from++;
  while (to > from && around.has(typed.charAt(to - 1))) to--;
  const text = typed.slice(from, to);
  const endsSentence = '.!?\u3002'.includes(typed.charAt(typed.length - 1)) && typed.length > 3;
  return { text, bare: text.toLowerCase(), start: start + from, end: start + to, endsSentence };
}

export function startsHigh(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

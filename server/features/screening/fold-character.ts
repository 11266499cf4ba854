import { toLatinLookalike } from '#server/platform/text/lookalikes.ts';

/**
 * What one character is for matching: `text` in its own alphabet, `latin` as what it looks like. `own` is a letter of an
 * alphabet that shares shapes with ours (Cyrillic, Greek …) but is itself like no Latin letter.
 */
export type Fold = { text: string; latin: string; kind: 'latin' | 'own' | 'space' | 'other' };

/** Folds made so far. Bounded, because a text can name every character there is. */
const known = new Map<string, Fold>();
const MAX_KNOWN = 20_000;

export function foldCharacter(character: string): Fold {
  const before = known.get(character);
  if (before) return before;
  if (isIdeographOrHangul(character)) return asItIs(character);
  const fold = toFold(character);
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(character, fold);
  return fold;
}

const neverSeen = /^[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Variation_Selector}]$/u;
const sharesShapes = /^[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]$/u;

function toFold(character: string): Fold {
  if (neverSeen.test(character)) return asItIs('');
  const plain = (enclosedLetter(character) ?? character.normalize('NFKC')).toLowerCase();
  if (/^\s+$/.test(plain)) return { text: plain, latin: plain, kind: 'space' };
  const latin = [...plain].map((letter) => withoutAccent(toLatinLookalike(letter))).join('');
  if (!sharesShapes.test(character)) return { text: latin, latin, kind: isLatin(latin) ? 'latin' : 'other' };
  const [capital = ''] = toLatinLookalike(character);
  const likened = isLatin(latin) ? latin : capital.toLowerCase();
  return isLatin(likened) ? { text: plain, latin: likened, kind: 'other' } : { text: plain, latin: plain, kind: 'own' };
}

const isLatin = (text: string) => /^[a-z]+$/.test(text);

function asItIs(text: string): Fold {
  return { text, latin: text, kind: 'other' };
}

const marks = /\p{M}/gu;
/** Accents that stand alone. Vowel signs of Thai or Hindi are letters of theirs and stay. */
const looseAccent = /^\p{Script=Inherited}$/u;

function withoutAccent(letter: string): string {
  if (looseAccent.test(letter)) return '';
  const base = letter.normalize('NFD').replace(marks, '');
  return strokes[base] ?? (/^\p{Script=Latin}$/u.test(base) ? base : toLatinBase(letter, base));
}

/** й without its breve is и: still no Latin letter; ё without its dots looks like e. */
function toLatinBase(letter: string, base: string): string {
  const lookalike = toLatinLookalike(base);
  return lookalike === base ? letter : lookalike;
}

/** The letters that Unicode does not take apart, and the small capitals. */
const strokes: Record<string, string> = {
  ...{ đ: 'd', ð: 'd', ł: 'l', ø: 'o', ħ: 'h', ŧ: 't', ƒ: 'f', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' },
  ...{ ᴀ: 'a', ʙ: 'b', ᴅ: 'd', ᴇ: 'e', ꜰ: 'f', ɢ: 'g', ʜ: 'h', ᴊ: 'j', ᴋ: 'k', ʟ: 'l', ᴍ: 'm', ɴ: 'n' },
  ...{ ᴘ: 'p', ʀ: 'r', ᴛ: 't' },
};

/** White letters on black discs and squares, and the letters that flags are made of. */
function enclosedLetter(character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0;
  for (const first of [0x1f150, 0x1f170, 0x1f1e6]) {
    if (code >= first && code < first + 26) return String.fromCharCode(0x61 + code - first);
  }
  return undefined;
}

/** Most of what is not Latin, told apart by number: the regular expressions above cost more. */
function isIdeographOrHangul(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x3040 && code <= 0xa4cf) return true;
  return (code >= 0xac00 && code <= 0xf8ff) || code >= 0x20000;
}

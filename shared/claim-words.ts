import { wordlist } from '@scure/bip39/wordlists/english.js';

/** Six words of some two thousand are 65 bits: nobody guesses them, and a hand can write them down. */
export const CLAIM_WORD_COUNT = 6;

/** Nobody who asks for help should have to write these down. */
const unkind =
  /abuse|army|attack|awkward|blood|bomb|bullet|crime|danger|diesel|dumb|dwarf|enemy|evil|fat$|fatal|fatigue|gun|hurt|knife|panic|pistol|police|prison|punch|rifle|shoot|soldier|ugly|unaware|warfare|warrior|weapon|victim|steal|slender|slim|foil|cruel|hollow|horror|slave|ghost|cage|trap|shame|shock|guilt|burden|useless|stranger|fragile|suffer/;

/** English words of BIP 39, which no two share the first four letters of, without the unkind ones. */
export const claimWordList: readonly string[] = wordlist.filter((word) => !unkind.test(word));

const byBeginning = new Map(claimWordList.map((word) => [word.slice(0, 4), word]));

/** New words for somebody who has no account. `random` gives whole numbers from 0 to 65,535 that nobody can foresee. */
export function makeClaimWords(random: () => number): string {
  const limit = 65_536 - (65_536 % claimWordList.length);
  const words: string[] = [];
  while (words.length < CLAIM_WORD_COUNT) {
    const number = random();
    if (number < limit) words.push(claimWordList[number % claimWordList.length] as string);
  }
  return words.join(' ');
}

/**
 * The words as they were given, whatever their case and whatever stands between them; the first four letters of each are
 * enough. Null where they are not six of ours.
 */
export function readClaimWords(typed: string): string | null {
  const parts =
    typed
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  if (parts.length !== CLAIM_WORD_COUNT) return null;
  const words = parts.map(findWord);
  return words.includes(undefined) ? null : words.join(' ');
}

/** What comes after the first four letters cannot make it another word of the list. */
function findWord(typed: string): string | undefined {
  const word = byBeginning.get(typed.slice(0, 4));
  return typed.length >= 4 || word === typed ? word : undefined;
}

import { isGroupWord } from '../grammar/correct.ts';
import { words as set } from '../grammar/word-set.ts';
import type { Word } from '../words.ts';
import type { Hit } from './find-hits.ts';

const MAX_GLUE = 6;
const address = set('you u ya yall ur your youre thou yous');
/** Those who stand between the address and the word. */
const glue = set(
  `a an and all are are re r s is just nothing but the of lot such bunch bloody absolute absolutely complete total totally utter
  utterly real proper little big old fat stupid dumb ugly dirty filthy disgusting worthless nasty lying cheating sad pathetic
  miserable damn goddamn fucking fuckin motherfucking freaking piece sack so very really nothing more than another ignorant
  selfish brainless lazy smelly cheap white black yellow rice jungle asian chinese useless rotten evil horrible known being and`,
);
const scorn = set(
  'dirty filthy stupid dumb ugly disgusting worthless damn fucking fuckin these those another no typical',
);
const others = set('they these those theyre');
const vocative = set('hey listen oi hello ok okay yo fuck off up sorry');

/** `you X`, `you stupid little X`, `another X here`, `hey X`. */
export function hasAddress(words: Word[], { first }: Hit, mayScorn: boolean): boolean {
  let isScorned = false;
  for (let at = first; at > 0 && at > first - MAX_GLUE; at--) {
    if (words[at]?.startsSentence) return isScorned;
    const before = words[at - 1]?.text ?? '';
    if (address.has(before)) return !isCondition(words, at - 1) && !isOwned(words, at - 1, first);
    if (mayScorn && (scorn.has(before) || (others.has(before) && at < first))) isScorned = true;
    if (vocative.has(before) && at === first) return true;
    if (!glue.has(before) && !isGroupWord(before)) return isScorned;
  }
  return isScorned;
}

/** “your cow print bag”, “your trash”: a thing of hers. */
function isOwned(words: Word[], address: number, first: number): boolean {
  if (!/^(your|ur)$/.test(words[address]?.text ?? '')) return false;
  const next = words[first + 1];
  // “your dickhead boss”: said of him.
  return ownable.has(words[first]?.text ?? '') || (next !== undefined && !next.startsSentence && kin.has(next.text));
}

const kin = set(`boss ex husband boyfriend brother uncle landlord manager friend neighbour neighbor colleague father`);
const ownable = set(
  'cow pig rat dog trash garbage filth sow hag prick freak tramp banana coconut oreo flip nip hoe mutt mongrel',
);

/** “if you are a …”, “what makes you …”: of anybody. */
const asks = set('if when makes make called calls call calling');

function isCondition(words: Word[], at: number): boolean {
  return asks.has(words[at - 1]?.text ?? '') && !words[at]?.startsSentence;
}

import type { Lexicon, Term } from '../lexicon/compile-lexicon.ts';
import { findAt } from '../lexicon/trie.ts';
import { type OwnScript, toOwnScript } from '../own-script.ts';
import type { Reason } from '../verdict.ts';
import { isAimedInOwnScript, isReportedInOwnScript } from './is-aimed-in-own-script.ts';

const beyondAscii = /[^\p{ASCII}]/u;
const letter = /[\p{L}\p{M}\p{N}]/u;

/** What the lexicon has in other letters than plain Latin ones, found in the text’s own script. */
export function findOwnScriptReasons(original: string, lexicon: Lexicon, most: number): Reason[] {
  const isPlain = !beyondAscii.test(original);
  if (lexicon.own.next.size === 0 || (isPlain && !lexicon.hasPlainOwn)) return [];
  const own = toOwnScript(original);
  const hits = findOwnHits(lexicon, own);
  const harmless = hits.filter(({ term }) => term.holds === 'inside');
  const covered = toCover(harmless, own.text.length);
  const meant = hits.filter(({ term, from, to }) => term.holds !== 'inside' && !(covered(from) >= to));
  return meant.slice(0, most).map(({ term, from, to }) => {
    const isMeant = term.holds === 'always' || isAimedInOwnScript(own.text, from, to, term);
    const isHeld = isMeant && !isReportedInOwnScript(own.text, from, to);
    return { rule: term.rule, verdict: isHeld ? 'hold' : 'note', ...own.toSpan(from, to) };
  });
}

type OwnHit = { term: Term; from: number; to: number };

function findOwnHits({ own: trie }: Lexicon, { text }: OwnScript): OwnHit[] {
  const hits: OwnHit[] = [];
  for (let from = 0; from < text.length; from++) {
    findAt(trie, text, from, ({ term, isWord }, to) => {
      const mayGoOn = term.holds === 'inside';
      if (isWord && (isLetter(text, from - 1) || (!mayGoOn && isLetter(text, to)))) return;
      hits.push({ term, from, to });
    });
  }
  return hits;
}

function isLetter(text: string, at: number): boolean {
  return at >= 0 && at < text.length && letter.test(text.charAt(at));
}

/** How far the exceptions reach that begin at or before a place. */
function toCover(harmless: OwnHit[], length: number): (from: number) => number {
  if (harmless.length === 0) return () => -1;
  const reach = new Int32Array(length + 1).fill(-1);
  for (const { from, to } of harmless) reach[from] = Math.max(reach[from] as number, to);
  for (let at = 1; at <= length; at++) reach[at] = Math.max(reach[at] as number, reach[at - 1] as number);
  return (from) => reach[from] as number;
}

import type { Reason } from '../verdict.ts';
import type { Author } from './author.ts';
import type { Said } from './history.ts';

const WINDOW_MS = 60_000;
/** How many members may be called within a minute. */
const ALLOWED = { fresh: 5, known: 15 };
const mention = /(?<![\p{L}\p{N}._-])@[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*/gu;

/** Many people called at once, or one after the other. */
export function findMentionFlood(
  now: Said,
  before: Said[],
  { author: { isFresh, isTrusted }, text, factor }: { author: Author; text: string; factor: number },
): Reason[] {
  if (now.mentionCount === 0 || isTrusted) return [];
  const lately = before.filter(({ at }) => at > now.at - WINDOW_MS);
  const count = lately.reduce((sum, said) => sum + said.mentionCount, now.mentionCount);
  if (count <= (isFresh ? ALLOWED.fresh : ALLOWED.known) * factor) return [];
  const found = [...text.matchAll(mention)];
  const start = found[0]?.index ?? 0;
  const last = found.at(-1);
  return [
    { rule: 'behaviour/mentions', verdict: 'hold', start, end: last ? last.index + last[0].length : text.length },
  ];
}

export function countMentions(text: string): number {
  if (!text.includes('@')) return 0;
  return new Set([...text.matchAll(mention)].map(([handle]) => handle.toLowerCase())).size;
}

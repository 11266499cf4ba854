import type { Reason } from '../verdict.ts';
import type { Said } from './history.ts';

const MAX_PIECES = 3;
const WITHIN_MS = 30_000;
const MAX_READ = 64;

/**
 * A word that stands in pieces in several messages of hers, one below the other. Only the last message can still wait, so
 * the reason’s place is in it.
 */
export function findSplitWord(
  now: Said,
  before: Said[],
  { text, judge }: { text: string; judge: (text: string) => Reason[] },
): Reason[] {
  const pieces = before
    .filter(({ place, at }) => place === now.place && at > now.at - WITHIN_MS)
    .slice(-MAX_PIECES)
    .map(({ tail }) => tail.trim());
  if (pieces.length === 0) return [];
  const skipped = text.length - text.trimStart().length;
  const head = readHead(text.trim());
  const joined = judgeJoined(joinPieces(pieces), head, judge);
  const areWords = [...pieces, text.trim()].every((piece) => !/\s/.test(piece));
  const reasons = joined.length > 0 || !areWords ? joined : judgeJoined(`${pieces.join(' ')} `, head, judge);
  return reasons.slice(0, 1).map((reason) => ({
    ...reason,
    rule: 'behaviour/split',
    start: skipped + Math.max(0, reason.start),
    end: skipped + reason.end,
  }));
}

/** From the last one back: a message of a single piece goes on in the one before it, one of several words does not. */
function joinPieces(pieces: string[]): string {
  let joined = '';
  for (const piece of pieces.toReversed()) {
    joined = piece + joined;
    if (/\s/.test(piece)) break;
  }
  return joined;
}

function readHead(text: string): string {
  if (text.length <= MAX_READ) return text;
  const cut = text.slice(0, MAX_READ);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), 0)) || cut;
}

/** What is found across the border between two messages, with its place in the later one. */
function judgeJoined(before: string, head: string, judge: (text: string) => Reason[]): Reason[] {
  const border = before.length;
  return judge(before + head)
    .filter(({ verdict, start, end }) => verdict !== 'note' && start < border && end > border)
    .map((reason) => ({ ...reason, start: reason.start - border, end: reason.end - border }));
}

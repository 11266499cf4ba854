import type { PersonalDetail } from '#shared/screening/find-personal-details.ts';
import type { Nudged } from './use-nudge.ts';

/** Her own words, with what was found in them marked. */
export function MarkedDetails({ nudged: { text, details } }: { nudged: Nudged }) {
  return (
    <blockquote dir="auto">
      {toPieces(text, details).map(({ words, start, isFound }) =>
        isFound ? <mark key={start}>{words}</mark> : <span key={start}>{words}</span>,
      )}
    </blockquote>
  );
}

type Piece = { words: string; start: number; isFound: boolean };

/** What overlaps is one piece. */
function toPieces(text: string, details: PersonalDetail[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (end: number, isFound: boolean) => {
    if (end > at) pieces.push({ words: text.slice(at, end), start: at, isFound });
    at = Math.max(at, end);
  };
  for (const { start, end } of details.toSorted((a, b) => a.start - b.start)) {
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return pieces;
}

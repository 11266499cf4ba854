import { toStretches } from '#client/ui/stretches.ts';
import type { Nudged } from './use-nudge.ts';

/** Her own words, with what was found in them marked. */
export function MarkedDetails({ nudged: { text, details } }: { nudged: Nudged }) {
  const found = details.map(({ kind, start, end }) => ({ rule: kind, start, end }));
  return (
    <blockquote dir="auto">
      {toStretches(text, found).map(({ text: piece, start, rules }) =>
        rules.length > 0 ? <mark key={start}>{piece}</mark> : <span key={start}>{piece}</span>,
      )}
    </blockquote>
  );
}

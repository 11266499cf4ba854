import type { SupportKind } from '#shared/contract/events.ts';
import type { Helpline } from '#shared/support/helpline.ts';

/** The few that match best what she wrote; for a young person those for the young come first. */
export function pickLines(lines: Helpline[], kinds: SupportKind[], isYoung: boolean, count = 2): Helpline[] {
  const rate = (line: Helpline): number => {
    const matches = kinds.filter((kind) => line.kinds.includes(kind)).length;
    const isForHer = isYoung && line.kinds.includes('young');
    if (matches === 0 && !isForHer) return 0;
    return matches * 2 + (isForHer ? 3 : 0) + (line.phone || line.text ? 1 : 0);
  };
  return lines
    .filter((line) => rate(line) > 0)
    .toSorted((a, b) => rate(b) - rate(a))
    .slice(0, count);
}

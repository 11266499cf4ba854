import { DayDivider } from '#client/ui/day-divider.tsx';
import type { Row } from './rows.ts';
import type { Sight } from './use-stream-scroll.ts';

/** The height of a day’s own line in the stream. */
const dividerPx = 44;

/** The day of what is in sight, at the top, except where the stream itself says it there. */
export function FloatingDay({ rows, sight }: { rows: Row[]; sight: Sight }) {
  const first = rows[sight.first];
  if (!first || (first.startsDay && sight.cutPx < dividerPx)) return null;
  return (
    <div className="day-floating" aria-hidden="true">
      <DayDivider at={first.at} />
    </div>
  );
}

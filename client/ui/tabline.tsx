import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Link, type To } from 'react-router';
import { focusNeighbour } from './focus-neighbour.ts';
import { useMoreBeside } from './use-more-beside.ts';

export interface TablineEntry {
  to: To;
  label: ReactNode;
  count?: number;
  isHere: boolean;
}

/** Neighbouring views, each with its own address. Where they do not fit they are pushed aside, and fade where there are more. */
export function Tabline({
  label,
  entries,
  children,
}: {
  label: string;
  entries: TablineEntry[];
  children?: ReactNode;
}) {
  const strip = useRef<HTMLElement>(null);
  const more = useMoreBeside(strip, entries.length);
  const here = entries.findIndex(({ isHere }) => isHere);
  // Counts arrive later and push the others on.
  const counts = entries.map(({ count }) => count ?? 0).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the widths depend on the counts
  useLayoutEffect(() => showIn(strip.current, strip.current?.children[here]), [here, counts]);
  return (
    <nav className="tabline" aria-label={label} ref={strip} data-more={more || undefined}>
      {entries.map(({ to, label: words, count, isHere }) => (
        <Link
          key={JSON.stringify(to)}
          to={to}
          aria-current={isHere ? 'page' : undefined}
          onKeyDown={focusNeighbour}
          onFocus={({ currentTarget }) => showIn(strip.current, currentTarget)}
        >
          {words}
          {count ? <sup>{count}</sup> : null}
        </Link>
      ))}
      {children}
    </nav>
  );
}

/** Wider than the fading at the edge. */
const margin = 48;

/** Pushes the strip, and nothing else of the page, until the tab can be read. */
function showIn(strip: HTMLElement | null, tab: Element | undefined): void {
  if (!strip || !tab) return;
  const [view, shown] = [strip.getBoundingClientRect(), tab.getBoundingClientRect()];
  const tooFar = Math.max(0, shown.right + margin - view.right) - Math.max(0, view.left - shown.left + margin);
  if (tooFar !== 0) strip.scrollLeft += tooFar;
}

import type { ReactNode } from 'react';
import { Link, type To } from 'react-router';

export interface TablineEntry {
  to: To;
  label: ReactNode;
  count?: number;
  isHere: boolean;
}

/** Neighbouring views, each with its own address. */
export function Tabline({
  label,
  entries,
  children,
}: {
  label: string;
  entries: TablineEntry[];
  children?: ReactNode;
}) {
  return (
    <nav className="tabline" aria-label={label}>
      {entries.map(({ to, label: words, count, isHere }) => (
        <Link key={JSON.stringify(to)} to={to} aria-current={isHere ? 'page' : undefined}>
          {words}
          {count ? <sup>{count}</sup> : null}
        </Link>
      ))}
      {children}
    </nav>
  );
}

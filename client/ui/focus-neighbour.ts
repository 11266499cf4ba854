import type { KeyboardEvent } from 'react';

/** The arrow keys go from one link of a row to the next, Home and End to its ends; Tab goes on as everywhere. */
export function focusNeighbour(event: KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget: from, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (altKey || ctrlKey || metaKey || shiftKey) return;
  const row = [...(from.parentElement?.querySelectorAll<HTMLElement>(':scope > a') ?? [])];
  const isRightToLeft = getComputedStyle(from).direction === 'rtl';
  const here = row.indexOf(from);
  const places: Record<string, number> = {
    ArrowRight: here + (isRightToLeft ? -1 : 1),
    ArrowLeft: here + (isRightToLeft ? 1 : -1),
    Home: 0,
    End: row.length - 1,
  };
  const place = places[key];
  if (place === undefined) return;
  event.preventDefault();
  row[place]?.focus();
}

import { leaveUrl } from '#shared/leave-at-once.ts';

/** Remembered by the tab alone, so that Back finds an empty page; it says nothing about what was here. */
const mark = 'away';

export function goAway(): void {
  location.replace(leaveUrl);
}

export function markAway(): void {
  try {
    sessionStorage.setItem(mark, '1');
  } catch {
    // Without storage, Back loads the page anew; the session has ended by then.
  }
}

/**
 * Whether this page was left before and the browser only went back to it: then it stays empty and goes away again.
 * Who comes by an address or a link is here on purpose.
 */
export function wasLeft(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (navigation?.type === 'back_forward' && isMarked()) return true;
  forgetMark();
  return false;
}

/** The browser may also show a page of before just as it was, without running it anew. */
export function stayAway(): void {
  addEventListener('pageshow', (event) => {
    if (!event.persisted || !isMarked()) return;
    document.documentElement.hidden = true;
    goAway();
  });
}

function isMarked(): boolean {
  try {
    return sessionStorage.getItem(mark) !== null;
  } catch {
    return false;
  }
}

function forgetMark(): void {
  try {
    sessionStorage.removeItem(mark);
  } catch {
    // A closed storage has kept nothing.
  }
}

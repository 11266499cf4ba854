import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

const patienceMs = 2_000;

/** After a change of page the focus is on its heading, so that it is read out and Tab goes on from there. */
export function useFocusOnNavigation(): void {
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    return focusHeadingSoon();
  }, [pathname]);
}

/** The heading may come later, with the page's code or what the page loads. */
function focusHeadingSoon(): () => void {
  const before = document.activeElement;
  const observer = new MutationObserver(() => tryFocus());
  const timer = setTimeout(() => observer.disconnect(), patienceMs);
  const stop = () => {
    clearTimeout(timer);
    observer.disconnect();
  };
  const tryFocus = () => {
    const active = document.activeElement;
    const hasMovedOn = active !== before && active !== document.body && active !== null;
    const heading = hasMovedOn ? null : document.querySelector<HTMLElement>(':is(main, [role="main"]) h1');
    if (hasMovedOn || heading) stop();
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  };
  observer.observe(document.body, { childList: true, subtree: true });
  tryFocus();
  return stop;
}

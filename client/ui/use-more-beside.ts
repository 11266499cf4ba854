import { type RefObject, useEffect, useState } from 'react';

type More = '' | 'start' | 'end' | 'start end';

/** At which ends of a strip of `count` things there is more than it shows, so that its edge can say so. */
export function useMoreBeside(strip: RefObject<HTMLElement | null>, count: number): More {
  const [more, setMore] = useState<More>('');
  useEffect(() => {
    const element = strip.current;
    if (!element || count === 0) return;
    const look = () => setMore(findMore(element));
    const sizes = new ResizeObserver(look);
    for (const each of [element, ...element.children]) sizes.observe(each);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [strip, count]);
  return more;
}

/** Counted from the start of the line, which is at the right where one writes from there. */
function findMore({ scrollLeft, scrollWidth, clientWidth }: HTMLElement): More {
  const before = Math.abs(scrollLeft);
  const isMoreBefore = before > 1;
  const isMoreAfter = before + clientWidth < scrollWidth - 1;
  if (isMoreBefore && isMoreAfter) return 'start end';
  if (isMoreBefore) return 'start';
  return isMoreAfter ? 'end' : '';
}

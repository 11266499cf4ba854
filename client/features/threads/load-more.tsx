import { useEffect, useRef } from 'react';
import { Button } from '#client/ui/button.tsx';

export interface LoadMoreProps {
  label: string;
  isBusy: boolean;
  /** Where loading by itself would move what she reads. */
  isByHand?: boolean;
  onLoad: () => void;
}

/** Loads when it comes into sight; a button all the same, for those who go there by keyboard. */
export function LoadMore({ label, isBusy, isByHand, onLoad }: LoadMoreProps) {
  const box = useRef<HTMLDivElement>(null);
  const load = useRef(onLoad);
  useEffect(() => {
    load.current = onLoad;
  });
  useEffect(() => {
    if (!box.current || isBusy || isByHand) return;
    const watcher = new IntersectionObserver(([entry]) => entry?.isIntersecting && load.current(), {
      rootMargin: '400px',
    });
    watcher.observe(box.current);
    return () => watcher.disconnect();
  }, [isBusy, isByHand]);
  return (
    <div className="more" ref={box}>
      <Button tone="quiet" isBusy={isBusy} onClick={onLoad}>
        {label}
      </Button>
    </div>
  );
}

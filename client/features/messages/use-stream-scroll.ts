import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { VirtualizerHandle } from 'virtua';
import type { Row } from './rows.ts';

/** Nearer to the end than this, new messages are followed. */
const followPx = 80;
/** Nearer to an edge than this, what lies beyond is loaded. */
const loadAheadPx = 800;

export interface StreamScrollInput {
  rows: Row[];
  /** Another place in the chat is another list, which begins at its own place. */
  origin: number;
  isAtLiveEnd: boolean;
  /** Where a newly opened place begins: at a row, or at the end. */
  findStart: () => { index: number; align: 'start' | 'center' } | undefined;
  onNearEdge: (side: 'before' | 'after') => void;
}

/** What of the list is in sight. */
export interface Sight {
  first: number;
  last: number;
  isAtEnd: boolean;
  /** How far the first row is scrolled out at the top. */
  cutPx: number;
}

export interface StreamScroll {
  list: RefObject<VirtualizerHandle | null>;
  sight: Sight;
  /** True while rows were put in front: what she reads then stays where it is. */
  isPrepended: boolean;
  onScroll: () => void;
  onResize: () => void;
  scrollTo: (index: number, align: 'start' | 'center' | 'end' | 'nearest') => void;
  scrollToEnd: () => void;
}

/** Where the reader is in the stream: at the end she is taken along, anywhere else nothing moves under her eyes. */
export function useStreamScroll(input: StreamScrollInput): StreamScroll {
  const { rows, origin, isAtLiveEnd } = input;
  const list = useRef<VirtualizerHandle>(null);
  const latest = useRef(input);
  const isFollowing = useRef(true);
  const [sight, setSight] = useState<Sight>({ first: 0, last: 0, isAtEnd: true, cutPx: 0 });
  const isPrepended = useIsPrepended(rows, origin);

  const look = useCallback(() => {
    const handle = list.current;
    if (!handle || handle.viewportSize === 0) return;
    const { scrollOffset, viewportSize, scrollSize } = handle;
    const isAtEnd = scrollSize - scrollOffset - viewportSize < followPx;
    const first = handle.findItemIndex(scrollOffset);
    const last = handle.findItemIndex(scrollOffset + viewportSize - 1);
    isFollowing.current = isAtEnd;
    setSight({ first, last, isAtEnd, cutPx: Math.round(scrollOffset - handle.getItemOffset(first)) });
    if (scrollOffset < loadAheadPx) latest.current.onNearEdge('before');
    if (scrollSize - scrollOffset - viewportSize < loadAheadPx) latest.current.onNearEdge('after');
  }, []);

  const scrollTo = useCallback<StreamScroll['scrollTo']>((index, align) => {
    isFollowing.current = align === 'end' && index === latest.current.rows.length - 1;
    list.current?.scrollToIndex(index, { align });
  }, []);
  const scrollToEnd = useCallback(() => scrollTo(latest.current.rows.length - 1, 'end'), [scrollTo]);

  useLayoutEffect(() => {
    latest.current = input;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: it begins anew with each place, not with each row.
  useLayoutEffect(() => {
    if (rows.length === 0) return;
    const start = input.findStart();
    if (start) scrollTo(start.index, start.align);
    else scrollToEnd();
  }, [origin, rows.length === 0]);
  const lastKey = rows.at(-1)?.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new last row is what she is taken along by.
  useEffect(() => {
    if (isFollowing.current && isAtLiveEnd) scrollToEnd();
    look();
  }, [lastKey, rows.length, isAtLiveEnd, look, scrollToEnd]);
  const onResize = useCallback(() => {
    if (isFollowing.current && latest.current.isAtLiveEnd) scrollToEnd();
    else look();
  }, [look, scrollToEnd]);

  return { list, sight, isPrepended, onScroll: look, onResize, scrollTo, scrollToEnd };
}

/** Whether the rows of this render are those of the last one with others in front of them. */
function useIsPrepended(rows: Row[], origin: number): boolean {
  const shown = useRef({ origin, firstKey: rows[0]?.key });
  const { origin: before, firstKey } = shown.current;
  useLayoutEffect(() => {
    shown.current = { origin, firstKey: rows[0]?.key };
  });
  return before === origin && firstKey !== undefined && rows.findIndex(({ key }) => key === firstKey) > 0;
}

import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { VirtualizerHandle } from 'virtua';
import type { Row } from './rows.ts';

/** Nearer to the end than this, new messages are followed. */
const followPx = 80;
/** How long a place that was gone to is held while the rows around it get their heights. */
const aimMs = 800;
/** Nearer to an edge than this, what lies beyond is loaded. */
const loadAheadPx = 800;

export interface StreamScrollInput {
  rows: Row[];
  /** Another place in the chat is another list, which begins at its own place. */
  origin: number;
  isAtLiveEnd: boolean;
  /** Where a newly opened place begins: at a row, or at the end. */
  findStart: () => { index: number; align: Align } | undefined;
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

type Align = 'start' | 'center' | 'end' | 'nearest';

export interface StreamScroll {
  list: RefObject<VirtualizerHandle | null>;
  sight: Sight;
  /** True while rows were put in front: what she reads then stays where it is. */
  isPrepended: boolean;
  onScroll: () => void;
  onResize: () => void;
  /** She scrolls by herself now. */
  onTouch: () => void;
  scrollTo: (index: number, align: Align) => void;
  scrollToEnd: () => void;
}

/** Where the reader is in the stream: at the end she is taken along, anywhere else nothing moves under her eyes. */
export function useStreamScroll(input: StreamScrollInput): StreamScroll {
  const { rows, origin, isAtLiveEnd } = input;
  const list = useRef<VirtualizerHandle>(null);
  const latest = useRef(input);
  const isFollowing = useRef(true);
  const aim = useRef<{ key: string; align: Align; until: number }>(undefined);
  const [sight, setSight] = useState<Sight>({ first: 0, last: 0, isAtEnd: true, cutPx: 0 });
  const isPrepended = useIsPrepended(rows, origin);

  const look = useCallback(() => {
    const handle = list.current;
    if (!handle || handle.viewportSize === 0) return;
    const { scrollOffset, viewportSize, scrollSize } = handle;
    const isAtEnd = scrollSize - scrollOffset - viewportSize < followPx;
    const first = handle.findItemIndex(scrollOffset);
    const last = handle.findItemIndex(scrollOffset + viewportSize - 1);
    // Heights are guessed at first: near the end by a guess is not where she went.
    if (!readAim(aim)) isFollowing.current = isAtEnd;
    setSight({ first, last, isAtEnd, cutPx: Math.round(scrollOffset - handle.getItemOffset(first)) });
    if (scrollOffset < loadAheadPx) latest.current.onNearEdge('before');
    if (scrollSize - scrollOffset - viewportSize < loadAheadPx) latest.current.onNearEdge('after');
  }, []);

  const scrollTo = useCallback<StreamScroll['scrollTo']>((index, align) => {
    const { key = '' } = latest.current.rows[index] ?? {};
    isFollowing.current = align === 'end' && index === latest.current.rows.length - 1;
    aim.current = { key, align, until: Date.now() + aimMs };
    list.current?.scrollToIndex(index, { align });
  }, []);
  const onTouch = useCallback(() => {
    aim.current = undefined;
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
    const aimed = readAim(aim);
    const index = aimed ? latest.current.rows.findIndex(({ key }) => key === aimed.key) : -1;
    if (isFollowing.current && latest.current.isAtLiveEnd) scrollToEnd();
    else if (aimed && index >= 0 && aimed.align !== 'nearest') list.current?.scrollToIndex(index, aimed);
    look();
  }, [look, scrollToEnd]);

  return { list, sight, isPrepended, onScroll: look, onResize, onTouch, scrollTo, scrollToEnd };
}

function readAim<Aim extends { until: number }>(aim: RefObject<Aim | undefined>): Aim | undefined {
  return aim.current && aim.current.until > Date.now() ? aim.current : undefined;
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

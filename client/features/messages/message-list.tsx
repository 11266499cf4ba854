import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Virtualizer } from 'virtua';
import { DeleteDialog } from './delete-dialog.tsx';
import { FloatingDay } from './floating-day.tsx';
import { MessageRow } from './message-row.tsx';
import { useRoomTalk } from './room-talk.ts';
import { focusRow, readFocusedRow } from './row-focus.ts';
import type { Row } from './rows.ts';
import type { Stream } from './stream.ts';
import { findGoal, type Goal } from './use-goal.ts';
import { useMessageKeys } from './use-message-keys.ts';
import type { StreamScroll } from './use-stream-scroll.ts';

export interface MessageListProps {
  stream: Stream;
  rows: Row[];
  scroll: StreamScroll;
  goal: Goal | undefined;
}

/** The stream itself, of which only what is near the eye is drawn. */
export function MessageList({ stream, rows, scroll, goal }: MessageListProps) {
  const { t } = useTranslation('messages');
  const { room } = useRoomTalk();
  const scroller = useRef<HTMLDivElement>(null);
  const [deleting, setDeleting] = useState<string>();
  const { list, sight, isPrepended, onScroll, onResize } = scroll;
  useMessageKeys(stream, setDeleting);
  const goalRow = findGoal(rows, goal);
  return (
    <div className="log-frame">
      <div
        className="log"
        role="log"
        aria-live="off"
        aria-label={t('roomLog', { room: room.name })}
        ref={scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys.
        tabIndex={0}
        onKeyDown={useRowWalk(rows, scroll)}
        onWheel={scroll.onTouch}
        onPointerDown={scroll.onTouch}
      >
        <div className="log-fill" />
        <Virtualizer
          key={stream.origin}
          ref={list}
          scrollRef={scroller}
          shift={isPrepended}
          onScroll={onScroll}
          onResize={onResize}
          data={rows}
        >
          {(row, place) => (
            <MessageRow
              key={row.key}
              row={row}
              isMarked={place === goalRow}
              isBeginning={place === 0 && !stream.hasBefore}
              isLast={place === rows.length - 1}
              onDelete={setDeleting}
            />
          )}
        </Virtualizer>
      </div>
      <FloatingDay rows={rows} sight={sight} />
      {deleting && <DeleteDialog roomId={room.id} messageId={deleting} onClose={() => setDeleting(undefined)} />}
    </div>
  );
}

/** Arrows go from message to message while one has the focus; from the stream itself, into it. */
function useRowWalk(rows: Row[], { scrollTo }: StreamScroll): (event: KeyboardEvent) => void {
  const wanted = useRef<string>(undefined);
  useEffect(() => {
    if (wanted.current && focusRow(wanted.current)) wanted.current = undefined;
  });
  return useCallback(
    (event) => {
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      const focused = readFocusedRow(event.target);
      if (step === 0 || focused === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      const from = focused === '' ? rows.length : rows.findIndex((row) => idOf(row) === focused);
      const to = rows[from + step];
      if (!to) return;
      event.preventDefault();
      scrollTo(from + step, 'nearest');
      if (!focusRow(idOf(to))) wanted.current = idOf(to);
    },
    [rows, scrollTo],
  );
}

function idOf(row: Row): string {
  if (row.kind === 'message') return row.message.id;
  if (row.kind === 'folded') return row.key;
  return row.kind === 'held' ? row.held.id : row.entry.clientId;
}

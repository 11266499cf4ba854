import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useShortcut } from '#client/app/shortcuts/use-shortcut.ts';
import { useMe } from '#client/platform/use-me.ts';
import { showToast } from '#client/ui/toasts.ts';
import type { Room } from '#shared/contract/rooms.ts';
import { Composer } from './composer.tsx';
import type { ComposerHandle } from './composer-field.ts';
import { Dock } from './dock.tsx';
import { JumpPill } from './jump-pill.tsx';
import { MessageList } from './message-list.tsx';
import { MoreFailed } from './more-failed.tsx';
import { type ComposerTarget, type RoomTalk, RoomTalkContext } from './room-talk.ts';
import type { Stream } from './stream.ts';
import { loadAnew, trimStream } from './stream-cache.ts';
import { StreamEmpty } from './stream-empty.tsx';
import { useFirstNew } from './use-first-new.ts';
import { findGoal, useGoal } from './use-goal.ts';
import { useLoadMore } from './use-load-more.ts';
import { markRead, useMarkRead } from './use-mark-read.ts';
import { useRows } from './use-rows.ts';
import { useSeenNumber } from './use-seen-number.ts';
import { useStreamScroll } from './use-stream-scroll.ts';

const noneOpened: ReadonlySet<string> = new Set();

/** A room’s chat and the place to write, once the first page is there. */
export function RoomStream({ room, stream }: { room: Room; stream: Stream }) {
  const { t } = useTranslation('messages');
  const { card } = useMe();
  const [search] = useSearchParams();
  const [target, setTarget] = useState<ComposerTarget>();
  const composer = useRef<ComposerHandle>(null);
  const firstNew = useFirstNew(room);
  const [opened, setOpened] = useState<ReadonlySet<string>>(noneOpened);
  const rows = useRows(room.id, stream, firstNew, opened);
  const { goal, goTo, forgetGoal } = useGoal(room.id, search.get('m') ?? undefined);
  const goalRow = findGoal(rows, goal);
  const isAtLiveEnd = !stream.hasAfter;
  const more = useLoadMore(room.id);
  const scroll = useStreamScroll({
    rows,
    origin: stream.origin,
    isAtLiveEnd,
    findStart: () => {
      if (goalRow >= 0) return { index: goalRow, align: 'center' };
      const index = rows.findIndex(({ isFirstNew }) => isFirstNew);
      return index >= 0 ? { index, align: 'start' } : undefined;
    },
    onNearEdge: more.onNearEdge,
  });
  const { scrollTo, scrollToEnd, sight } = scroll;
  const seen = useSeenNumber(room, rows, sight);
  const markUnreadFrom = useMarkRead(room, seen);

  useEffect(() => {
    if (goalRow >= 0) scrollTo(goalRow, 'center');
  }, [goalRow, scrollTo]);
  useEffect(() => {
    if (goal?.isMissing) showToast(t('quoteGone'));
  }, [goal?.isMissing, t]);
  useEffect(() => () => trimStream(room.id), [room.id]);
  const myNewest = rows.findLast(({ kind, authorId }) => kind === 'pending' && authorId === card.id)?.key;
  useEffect(() => {
    if (myNewest) scrollToEnd();
  }, [myNewest, scrollToEnd]);

  const jump = useCallback(() => {
    forgetGoal();
    if (stream.hasAfter) void loadAnew(room.id).catch(() => undefined);
    else scrollToEnd();
  }, [forgetGoal, stream.hasAfter, room.id, scrollToEnd]);
  useShortcut('readRoom', () => {
    markRead(room.id, room.lastNumber);
    jump();
  });
  const talk: RoomTalk = useMemo(
    () => ({
      room,
      target,
      setTarget: (next) => {
        setTarget(next);
        composer.current?.focus();
      },
      writeAgain: (text) => composer.current?.write(text),
      goTo,
      openFolded: (ids) => setOpened((before) => new Set([...before, ...ids])),
      markUnreadFrom,
    }),
    [room, target, goTo, markUnreadFrom],
  );

  const newCount = Math.max(0, room.lastNumber - Math.max(seen, room.membership.readNumber));
  const isAway = rows.length > 0 && (!sight.isAtEnd || !isAtLiveEnd);
  const jumpPill = isAway && <JumpPill newCount={newCount} onJump={jump} />;
  return (
    <RoomTalkContext value={talk}>
      {more.failed && <MoreFailed onRetry={more.retry} />}
      {rows.length > 0 ? <MessageList stream={stream} rows={rows} scroll={scroll} goal={goal} /> : <StreamEmpty />}
      <Dock room={room} jump={jumpPill}>
        <Composer ref={composer} onSend={isAtLiveEnd ? scrollToEnd : jump} rows={rows} />
      </Dock>
    </RoomTalkContext>
  );
}

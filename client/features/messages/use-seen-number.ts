import { useEffect, useState } from 'react';
import type { Room } from '#shared/contract/rooms.ts';
import type { Row } from './rows.ts';
import { useIsAttending } from './use-is-attending.ts';
import type { Sight } from './use-stream-scroll.ts';

/** The highest number that was in sight while she looked at this page. */
export function useSeenNumber(room: Room, rows: Row[], sight: Sight): number {
  const isAttending = useIsAttending();
  const [seen, setSeen] = useState(0);
  const number = findNumber(rows, sight);
  useEffect(() => {
    if (isAttending) setSeen((before) => Math.max(before, Math.min(number, room.lastNumber)));
  }, [isAttending, number, room.lastNumber]);
  return seen;
}

function findNumber(rows: Row[], { last }: Sight): number {
  for (let place = Math.min(last, rows.length - 1); place >= 0; place--) {
    const row = rows[place];
    if (row?.kind === 'message') return row.message.number;
    if (row?.kind === 'folded') return row.messages.at(-1)?.number ?? 0;
  }
  return 0;
}

import { useCallback, useEffect, useState } from 'react';
import { hasCode } from '#client/platform/request-failure.ts';
import type { Row } from './rows.ts';
import { findStream, loadAnew } from './stream-cache.ts';

export interface Goal {
  messageId: string;
  /** Not in the house any more, or not for her to see. */
  isMissing: boolean;
}

/** The message that a link leads to: found where it is loaded, else the chat is opened around it. */
export function useGoal(roomId: string, linked: string | undefined) {
  const [goal, setGoal] = useState<Goal | undefined>(linked ? { messageId: linked, isMissing: false } : undefined);
  const goTo = useCallback(
    (messageId: string) => {
      setGoal({ messageId, isMissing: false });
      if (findStream(roomId)?.messages.some(({ id }) => id === messageId)) return;
      void loadAnew(roomId, { around: messageId }).catch((failure) => {
        if (hasCode(failure, 'not_found', 'bad_input')) setGoal({ messageId, isMissing: true });
      });
    },
    [roomId],
  );
  useEffect(() => {
    if (linked) goTo(linked);
  }, [linked, goTo]);
  const forgetGoal = useCallback(() => setGoal(undefined), []);
  return { goal, goTo, forgetGoal };
}

export function findGoal(rows: Row[], goal: Goal | undefined): number {
  if (!goal) return -1;
  return rows.findIndex((row) => {
    if (row.kind === 'folded') return row.messages.some(({ id }) => id === goal.messageId);
    return row.kind === 'message' && row.message.id === goal.messageId;
  });
}

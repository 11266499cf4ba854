import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Time } from '#client/ui/time.tsx';
import type { Message } from '#shared/contract/messages.ts';
import { countAnswers } from './merge-thread.ts';
import { toThreadPath } from './thread-link.ts';
import { useThread } from './use-thread.ts';

/** The line below a chat message that leads to the thread that grew from it. */
export function ThreadOfMessage({ message }: { message: Message }) {
  if (!message.grewIntoThreadId) return null;
  return <ThreadLine roomId={message.roomId} threadId={message.grewIntoThreadId} />;
}

function ThreadLine({ roomId, threadId }: { roomId: string; threadId: string }) {
  const { t } = useTranslation('threads');
  const { data: thread } = useThread(threadId);
  return (
    <Link className="replies" to={toThreadPath(roomId, threadId)}>
      <b>{thread ? t('replies', { count: countAnswers(thread) }) : t('toThread')}</b>
      {thread && (
        <span>
          {thread.title} · <Time at={thread.lastAt} form="ago" />
        </span>
      )}
    </Link>
  );
}

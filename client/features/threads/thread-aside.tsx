import { LockKeyhole, MessageCircle, MessagesSquare, ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Stream } from '#client/features/messages/stream.ts';
import { Icon } from '#client/ui/icon.tsx';
import type { Room } from '#shared/contract/rooms.ts';
import type { Thread } from '#shared/contract/threads.ts';
import { countAnswers } from './merge-thread.ts';

interface ThreadAsideProps {
  thread: Thread;
  room: Room;
  posts: Stream | undefined;
  /** Asked without a name. */
  wasNameless: boolean;
}

/** How much is in it, who can read it, and where it belongs. */
export function ThreadAside({ thread, room, posts, wasNameless }: ThreadAsideProps) {
  const { t } = useTranslation('threads');
  const count = countAnswers(thread);
  const isWhole = posts !== undefined && !posts.hasAfter && posts.messages[0]?.number === 1;
  const people = new Set(posts?.messages.filter(({ gone }) => !gone).map(({ authorId }) => authorId)).size;
  return (
    <aside className="aside">
      <section>
        <h2>{t('facts')}</h2>
        <ul className="facts">
          <li>
            <Icon of={MessagesSquare} />
            <span>
              {thread.kind === 'question' ? t('answers', { count }) : t('replies', { count })}
              {isWhole && people > 0 && `, ${t('people', { count: people })}`}
            </span>
          </li>
          <li>
            <Icon of={LockKeyhole} />
            <span>{t('factsRoom', { room: room.name })}</span>
          </li>
          {wasNameless && (
            <li>
              <Icon of={ShieldCheck} />
              <span>{t('factsRead')}</span>
            </li>
          )}
          <li>
            <Icon of={MessageCircle} />
            <span>
              <Link to={`/rooms/${room.id}`}>{t('factsChat')}</Link>
            </span>
          </li>
        </ul>
      </section>
    </aside>
  );
}

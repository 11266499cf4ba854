import { CircleCheck, CircleDashed } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCard } from '#client/platform/member-cards.ts';
import { Badge } from '#client/ui/badge.tsx';
import { classNames } from '#client/ui/class-names.ts';
import { Name } from '#client/ui/name.tsx';
import { Seal } from '#client/ui/seal.tsx';
import { Time } from '#client/ui/time.tsx';
import { VisuallyHidden } from '#client/ui/visually-hidden.tsx';
import type { Room } from '#shared/contract/rooms.ts';
import type { Thread } from '#shared/contract/threads.ts';
import { countAnswers, isUnread } from './merge-thread.ts';
import { PreviewText } from './preview-text.tsx';
import { toThreadPath } from './thread-link.ts';

/** One thread of the forum. */
export function ThreadRow({ thread, room }: { thread: Thread; room: Room | undefined }) {
  const { t } = useTranslation('threads');
  const author = useCard(thread.authorId);
  const count = countAnswers(thread);
  const isQuestion = thread.kind === 'question';
  return (
    <article className={classNames('th', isUnread(thread) ? 'unread' : 'read')}>
      {author ? <Seal member={author} /> : <span className="seal" aria-hidden="true" />}
      <div>
        <h2 lang={thread.lang} dir="auto">
          <Link to={toThreadPath(thread.roomId, thread.id)}>{thread.title || t('goneThread')}</Link>
          {isUnread(thread) && <VisuallyHidden>{t('unread')}</VisuallyHidden>}
        </h2>
        <PreviewText thread={thread} className="ex" />
        <div className="meta">
          {author && <Name lang={author.nameLang}>{author.name}</Name>}
          {room && (
            <span lang={room.lang} dir="auto">
              {room.name}
            </span>
          )}
          {thread.answerId !== null && (
            <Badge icon={CircleCheck} tone="jade">
              {t('answered')}
            </Badge>
          )}
          {isQuestion && count === 0 && (
            <Badge icon={CircleDashed} tone="off">
              {t('noAnswer')}
            </Badge>
          )}
        </div>
      </div>
      <div className="end">
        <b>{isQuestion ? t('answers', { count }) : t('replies', { count })}</b>
        <Time at={thread.lastAt} form="ago" />
      </div>
    </article>
  );
}

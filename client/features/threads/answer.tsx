import { Check, CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { toActor } from '#client/features/messages/message-rights.ts';
import { useStanding } from '#client/features/questions/in-thread/standing.ts';
import { AcceptMine } from '#client/features/questions/mine/accept-mine.tsx';
import { useCard } from '#client/platform/member-cards.ts';
import { useMe } from '#client/platform/use-me.ts';
import { Button } from '#client/ui/button.tsx';
import { classNames } from '#client/ui/class-names.ts';
import { Icon } from '#client/ui/icon.tsx';
import { Name } from '#client/ui/name.tsx';
import { Seal } from '#client/ui/seal.tsx';
import { Time } from '#client/ui/time.tsx';
import type { Message } from '#shared/contract/messages.ts';
import type { Room } from '#shared/contract/rooms.ts';
import type { Thread } from '#shared/contract/threads.ts';
import { can } from '#shared/policy/can.ts';
import { FoldedPost } from './folded-post.tsx';
import { PostContent } from './post-content.tsx';
import { toPostPath } from './thread-link.ts';
import { useAccept } from './use-accept.ts';

interface AnswerProps {
  post: Message;
  thread: Thread;
  room: Room;
}

/** One post below the opening. */
export function Answer(props: AnswerProps) {
  return (
    <FoldedPost post={props.post}>
      <AnswerArticle {...props} />
    </FoldedPost>
  );
}

/** The one that helped hangs on a root of its own. */
function AnswerArticle({ post, thread, room }: AnswerProps) {
  const { t } = useTranslation('threads');
  const author = useCard(post.authorId);
  const isTaken = post.id === thread.answerId;
  return (
    <article className={classNames('ans', isTaken && 'taken')} id={`m-${post.id}`} tabIndex={-1}>
      {author && !post.gone && <Seal member={author} />}
      {isTaken && <TakenLine thread={thread} />}
      {!post.gone && (
        <div className="by">
          {author && <Name lang={author.nameLang}>{author.name}</Name>}
          <Link to={toPostPath(post)} title={t('link')}>
            <Time at={post.sentAt} form="ago" />
          </Link>
          {post.editedAt && <span className="muted">{t('edited')}</span>}
        </div>
      )}
      <PostContent post={post} room={room}>
        <AcceptButton post={post} thread={thread} room={room} />
      </PostContent>
    </article>
  );
}

function TakenLine({ thread }: { thread: Thread }) {
  const { t } = useTranslation('threads');
  const { card } = useMe();
  const asker = useCard(thread.authorId);
  return (
    <div className="taken-line">
      <Icon of={CircleCheck} />
      {thread.authorId === card.id ? t('acceptedByYou') : t('accepted', { name: asker?.name ?? '' })}
    </div>
  );
}

function AcceptButton({ post, thread, room }: AnswerProps) {
  const { t } = useTranslation('threads');
  const me = useMe();
  const accept = useAccept(thread.id);
  const standing = useStanding();
  const isTaken = post.id === thread.answerId;
  const { isAllowed } = can.acceptAnswer(toActor(me), {
    thread: { authorId: thread.authorId, isQuestion: thread.kind === 'question', isGone: thread.isGone },
    membership: room.membership,
  });
  if (standing?.isAsker)
    return post.authorId === standing.persona?.id || thread.isGone ? null : (
      <AcceptMine threadId={thread.id} postId={post.id} isTaken={isTaken} />
    );
  if (!isAllowed) return null;
  return (
    <Button
      tone={isTaken ? 'dim' : 'quiet'}
      icon={isTaken ? undefined : Check}
      isBusy={accept.isPending}
      onClick={() => accept.mutate(isTaken ? null : post.id)}
    >
      {isTaken ? t('acceptTakeBack') : t('accept')}
    </Button>
  );
}

import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stream } from '#client/features/messages/stream.ts';
import { OwnDrafts } from '#client/features/questions/in-thread/own-drafts.tsx';
import { useMe } from '#client/platform/use-me.ts';
import type { Room } from '#shared/contract/rooms.ts';
import type { Thread } from '#shared/contract/threads.ts';
import { Answer } from './answer.tsx';
import { HeldPost } from './held-post.tsx';
import { LoadMore } from './load-more.tsx';
import { countAnswers } from './merge-thread.ts';
import { PendingPost } from './pending-post.tsx';
import { loadPosts } from './post-cache.ts';
import { useHeldPosts } from './use-held-posts.ts';
import { usePendingPosts } from './use-pending-posts.ts';

export interface AnswersProps {
  thread: Thread;
  room: Room;
  posts: Stream;
  /** The post that a link names. */
  wanted: string | null;
}

/** The accepted answer first, then everything in the order in which it was written. */
export function Answers({ thread, room, posts, wanted }: AnswersProps) {
  const { t } = useTranslation('threads');
  const { card } = useMe();
  const held = useHeldPosts(room.id, thread.id);
  const pending = usePendingPosts(thread.id, posts, card.id);
  useScrollTo(wanted);
  const answers = posts.messages.filter(({ number }) => number > 1);
  const accepted = answers.find(({ id }) => id === thread.answerId);
  const others = answers.filter((post) => post !== accepted);
  const count = countAnswers(thread);
  const isStart = posts.messages[0]?.number === 1;
  return (
    <section className="answers">
      <h2>{thread.kind === 'question' ? t('answersTitle', { count }) : t('repliesTitle', { count })}</h2>
      {accepted && <Answer post={accepted} thread={thread} room={room} />}
      {posts.hasBefore && !isStart && (
        <LoadMore
          label={t('loadEarlier')}
          isBusy={false}
          isByHand
          onLoad={() => void loadPosts(room.id, thread.id, 'before')}
        />
      )}
      {others.map((post) => (
        <Answer key={post.authorId === card.id ? post.clientId : post.id} post={post} thread={thread} room={room} />
      ))}
      {posts.hasAfter && (
        <LoadMore label={t('loadLater')} isBusy={false} onLoad={() => void loadPosts(room.id, thread.id, 'after')} />
      )}
      <OwnDrafts threadId={thread.id} />
      {held.map((one) => (
        <HeldPost key={one.id} held={one} />
      ))}
      {pending.map((entry) => (
        <PendingPost key={entry.clientId} entry={entry} />
      ))}
    </section>
  );
}

/** Once it is there: the post that the address names. */
function useScrollTo(postId: string | null): void {
  useEffect(() => {
    const post = postId && document.getElementById(`m-${postId}`);
    if (!post) return;
    post.scrollIntoView({ block: 'center' });
    post.focus({ preventScroll: true });
  }, [postId]);
}

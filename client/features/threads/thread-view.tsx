import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { toReference } from '#client/app/to-reference.ts';
import { mayPost } from '#client/features/messages/message-rights.ts';
import { AskedComposer } from '#client/features/questions/in-thread/asked-composer.tsx';
import { useReadStanding } from '#client/features/questions/in-thread/standing.ts';
import { ThreadStanding } from '#client/features/questions/in-thread/thread-standing.tsx';
import { useCard } from '#client/platform/member-cards.ts';
import { useMe } from '#client/platform/use-me.ts';
import { ErrorState } from '#client/ui/error-state.tsx';
import { Skeleton } from '#client/ui/skeleton.tsx';
import type { Room } from '#shared/contract/rooms.ts';
import type { Thread } from '#shared/contract/threads.ts';
import { Answers } from './answers.tsx';
import { sendPost } from './deliver-posts.ts';
import { usePosts } from './post-cache.ts';
import { PostComposer } from './post-composer.tsx';
import { ThreadAside } from './thread-aside.tsx';
import { ThreadOpening } from './thread-opening.tsx';
import { useMarkThreadRead } from './use-mark-thread-read.ts';

/** The opening, what was answered, and a place to answer. */
export function ThreadView({ thread, room }: { thread: Thread; room: Room }) {
  const { t } = useTranslation('threads');
  const [search] = useSearchParams();
  const me = useMe();
  const composer = useRef<HTMLTextAreaElement>(null);
  const { data: posts, error, refetch } = usePosts(room.id, thread.id, search.get('m') ?? undefined);
  useMarkThreadRead(thread, posts);
  const wasNameless = useCard(thread.authorId)?.isPersona === true;
  const standing = useReadStanding(thread.id, wasNameless);
  const writes = mayPost(me, room) && !thread.isGone;
  const view = (
    <div className="wrap">
      <div>
        <ThreadOpening
          thread={thread}
          room={room}
          opening={posts?.messages.find(({ number }) => number === 1)}
          {...(writes && { onAnswer: () => composer.current?.focus() })}
        />
        {posts && <Answers thread={thread} room={room} posts={posts} wanted={search.get('m')} />}
        {!posts && !error && <Skeleton />}
        {!posts && error && (
          <ErrorState title={t('threadFailed')} reference={toReference(error)} onRetry={() => void refetch()}>
            {t('threadFailedBody')}
          </ErrorState>
        )}
        {writes && wasNameless && (
          <AskedComposer
            threadId={thread.id}
            standing={standing.data}
            hasFailed={standing.isError}
            onRetry={() => void standing.refetch()}
            field={composer}
            sendNamed={(text) => sendPost({ roomId: room.id, threadId: thread.id, text })}
          />
        )}
        {writes && !wasNameless && <PostComposer thread={thread} field={composer} />}
      </div>
      <ThreadAside thread={thread} room={room} posts={posts} wasNameless={wasNameless} />
    </div>
  );
  if (!wasNameless) return view;
  return (
    <ThreadStanding standing={standing.data} changedSeq={thread.changedSeq + thread.lastNumber}>
      {view}
    </ThreadStanding>
  );
}

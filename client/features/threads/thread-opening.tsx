import { PenLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { WhoCanSee } from '#client/features/questions/in-thread/who-can-see.tsx';
import { useCard } from '#client/platform/member-cards.ts';
import { Button } from '#client/ui/button.tsx';
import { Name } from '#client/ui/name.tsx';
import { Seal } from '#client/ui/seal.tsx';
import { Time } from '#client/ui/time.tsx';
import type { Message } from '#shared/contract/messages.ts';
import type { Room } from '#shared/contract/rooms.ts';
import type { Thread } from '#shared/contract/threads.ts';
import { FoldedPost } from './folded-post.tsx';
import { PostContent } from './post-content.tsx';
import { PreviewText } from './preview-text.tsx';

export interface ThreadOpeningProps {
  thread: Thread;
  room: Room;
  /** Absent while it is not loaded, as when a link leads further down. */
  opening: Message | undefined;
  /** Absent where one cannot write. */
  onAnswer?: () => void;
}

/** The title, who asked, and what. */
export function ThreadOpening({ thread, room, opening, onAnswer }: ThreadOpeningProps) {
  const { t } = useTranslation('threads');
  const author = useCard(thread.authorId);
  const isQuestion = thread.kind === 'question';
  return (
    <article className="q" id={opening && `m-${opening.id}`} tabIndex={-1}>
      <h1 lang={thread.lang} dir="auto">
        {thread.title || t('goneThread')}
      </h1>
      <div className="sig">
        {author && <Seal member={author} />}
        <div>
          {author && <Name lang={author.nameLang}>{author.name}</Name>}
          {author?.isPersona ? t('askedNameless') : isQuestion ? t('asked') : t('began')}{' '}
          <Time at={thread.startedAt} form="ago" />
        </div>
      </div>
      {opening ? (
        <FoldedPost post={opening}>
          <PostContent post={opening} room={room}>
            {onAnswer && (
              <Button tone="primary" icon={PenLine} onClick={onAnswer}>
                {isQuestion ? t('answer') : t('reply')}
              </Button>
            )}
          </PostContent>
        </FoldedPost>
      ) : (
        <PreviewText thread={thread} className="prose" />
      )}
      {author?.isPersona && <WhoCanSee name={author.name} />}
    </article>
  );
}

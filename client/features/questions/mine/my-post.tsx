import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ContentNote } from '#client/features/messages/content-note.tsx';
import { MessageText } from '#client/features/messages/message-text.tsx';
import { Tombstone } from '#client/features/messages/tombstone.tsx';
import { Button } from '#client/ui/button.tsx';
import { classNames } from '#client/ui/class-names.ts';
import { Icon } from '#client/ui/icon.tsx';
import { Name } from '#client/ui/name.tsx';
import { Seal } from '#client/ui/seal.tsx';
import { Time } from '#client/ui/time.tsx';
import type { Message } from '#shared/contract/messages.ts';
import { AcceptMine } from './accept-mine.tsx';
import { MyEdit } from './my-edit.tsx';
import { ReportPost } from './report-post.tsx';
import type { MyQuestion } from './use-mine.ts';
import { WithdrawButton } from './withdraw-button.tsx';

interface MyPostProps {
  question: MyQuestion;
  post: Message;
  isOpening?: boolean;
}

/** The question itself, or something said under it. */
export function MyPost({ question: { question, thread, members }, post, isOpening = false }: MyPostProps) {
  const { t } = useTranslation('questions');
  const { t: tMessages } = useTranslation('messages');
  const [isEditing, setEditing] = useState(false);
  const { threadId } = question;
  const isMine = post.authorId === question.persona.id;
  const author = isMine ? question.persona : members.find(({ id }) => id === post.authorId);
  const isTaken = thread?.answerId === post.id;
  if (post.gone) return <Tombstone id={post.id} gone={post.gone} />;
  const words = (
    <div className="prose">
      <MessageText message={post} />
    </div>
  );
  const body = isEditing ? (
    <MyEdit threadId={threadId} messageId={post.id} text={post.text} onEnd={() => setEditing(false)} />
  ) : post.contentNote ? (
    <ContentNote note={post.contentNote} isMine={isMine}>
      {words}
    </ContentNote>
  ) : (
    words
  );
  const acts = !isEditing && (
    <div className="acts">
      {isMine ? (
        <>
          {!question.isOut && (
            <Button tone="quiet" onClick={() => setEditing(true)}>
              {t('edit')}
            </Button>
          )}
          <WithdrawButton threadId={threadId} id={post.id} isQuestion={isOpening} />
        </>
      ) : (
        <>
          <AcceptMine threadId={threadId} postId={post.id} isTaken={isTaken} />
          <ReportPost post={post} name={author?.name ?? tMessages('somebody')} />
        </>
      )}
    </div>
  );
  if (isOpening) {
    return (
      <>
        {body}
        {acts}
      </>
    );
  }
  return (
    <article className={classNames('ans', isTaken && 'taken')}>
      {author && <Seal member={author} />}
      {isTaken && (
        <div className="taken-line">
          <Icon of={CircleCheck} />
          {t('accepted')}
        </div>
      )}
      <div className="by">
        <Name lang={author?.nameLang}>{author?.name ?? tMessages('somebody')}</Name>
        <Time at={post.sentAt} form="ago" />
      </div>
      {body}
      {acts}
    </article>
  );
}

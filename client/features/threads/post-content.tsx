import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ContentNote } from '#client/features/messages/content-note.tsx';
import { toMessageRights } from '#client/features/messages/message-rights.ts';
import { MessageText } from '#client/features/messages/message-text.tsx';
import { ReactionPicker } from '#client/features/messages/reaction-picker.tsx';
import { Reactions } from '#client/features/messages/reactions.tsx';
import { Tombstone } from '#client/features/messages/tombstone.tsx';
import { useReact } from '#client/features/messages/use-react.ts';
import { useStanding } from '#client/features/questions/in-thread/standing.ts';
import { MyEdit } from '#client/features/questions/mine/my-edit.tsx';
import { WithdrawButton } from '#client/features/questions/mine/withdraw-button.tsx';
import { useMe } from '#client/platform/use-me.ts';
import { Button } from '#client/ui/button.tsx';
import type { Message } from '#shared/contract/messages.ts';
import type { Room } from '#shared/contract/rooms.ts';
import { EditPost } from './edit-post.tsx';
import { PostMenu } from './post-menu.tsx';

export interface PostContentProps {
  post: Message;
  room: Room;
  /** What can be done first, before what can be done with every post. */
  children?: ReactNode;
}

/** What a post says, what others answered in a word, and what can be done with it. */
export function PostContent({ post, room, children }: PostContentProps) {
  const { t } = useTranslation('messages');
  const { t: tQuestions } = useTranslation('questions');
  const me = useMe();
  const react = useReact(post);
  const [isEditing, setEditing] = useState(false);
  const rights = toMessageRights(me, room, post);
  const isNamelessMine = useStanding()?.persona?.id === post.authorId;
  if (post.gone) return <Tombstone id={post.id} gone={post.gone} />;
  if (isEditing && isNamelessMine && post.threadId)
    return <MyEdit threadId={post.threadId} messageId={post.id} text={post.text} onEnd={() => setEditing(false)} />;
  if (isEditing) return <EditPost post={post} onEnd={() => setEditing(false)} />;
  const words = (
    <div className="prose">
      <MessageText message={post} />
    </div>
  );
  return (
    <>
      {post.contentNote ? (
        <ContentNote note={post.contentNote} isMine={isNamelessMine || post.authorId === me.card.id}>
          {words}
        </ContentNote>
      ) : (
        words
      )}
      <Reactions message={post} react={react} mayReact={rights.reacts} />
      <div className="acts">
        {children}
        {isNamelessMine && post.threadId && (
          <>
            <Button tone="quiet" onClick={() => setEditing(true)}>
              {tQuestions('edit')}
            </Button>
            <WithdrawButton threadId={post.threadId} id={post.id} isQuestion={post.number === 1} />
          </>
        )}
        {rights.reacts && !post.reactions?.length && (
          <ReactionPicker
            className="icon-btn small"
            label={t('react')}
            onPick={(word) => react.mutate({ word, isOn: true })}
          />
        )}
        <PostMenu post={post} rights={rights} onEdit={() => setEditing(true)} />
      </div>
    </>
  );
}

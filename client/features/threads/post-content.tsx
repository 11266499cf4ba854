import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ContentNote } from '#client/features/messages/content-note.tsx';
import { toMessageRights } from '#client/features/messages/message-rights.ts';
import { MessageText } from '#client/features/messages/message-text.tsx';
import { ReactionPicker } from '#client/features/messages/reaction-picker.tsx';
import { Reactions } from '#client/features/messages/reactions.tsx';
import { Tombstone } from '#client/features/messages/tombstone.tsx';
import { useReact } from '#client/features/messages/use-react.ts';
import { useMe } from '#client/platform/use-me.ts';
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
  const me = useMe();
  const react = useReact(post);
  const [isEditing, setEditing] = useState(false);
  const rights = toMessageRights(me, room, post);
  if (post.gone) return <Tombstone id={post.id} gone={post.gone} />;
  if (isEditing) return <EditPost post={post} onEnd={() => setEditing(false)} />;
  const words = (
    <div className="prose">
      <MessageText message={post} />
    </div>
  );
  return (
    <>
      {post.contentNote ? (
        <ContentNote note={post.contentNote} isMine={post.authorId === me.card.id}>
          {words}
        </ContentNote>
      ) : (
        words
      )}
      <Reactions message={post} react={react} mayReact={rights.reacts} />
      <div className="acts">
        {children}
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

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormattingLocale } from '#client/i18n/use-formatting-locale.ts';
import { useCard } from '#client/platform/member-cards.ts';
import { useMe } from '#client/platform/use-me.ts';
import { classNames } from '#client/ui/class-names.ts';
import { formatMoment } from '#client/ui/moments.ts';
import { Time } from '#client/ui/time.tsx';
import type { Message } from '#shared/contract/messages.ts';
import { AuthorLine } from './author-line.tsx';
import { ContentNote } from './content-note.tsx';
import { EditedMark } from './edited-mark.tsx';
import { useMessageActions } from './message-actions.ts';
import { toMessageRights } from './message-rights.ts';
import { useMessageSlots } from './message-slots.ts';
import { MessageText } from './message-text.tsx';
import { QuoteLine } from './quote-line.tsx';
import { Reactions } from './reactions.tsx';
import { useRoomTalk } from './room-talk.ts';
import { RowSeal } from './row-seal.tsx';
import { RowTools } from './row-tools.tsx';
import { useNear } from './use-near.ts';
import { useReact } from './use-react.ts';

export interface SentRowProps {
  message: Message;
  isContinued: boolean;
  /** A link led here. */
  isMarked: boolean;
  onDelete: (messageId: string) => void;
}

/** A message that everyone in the room has. */
export function SentRow({ message, isContinued, isMarked, onDelete }: SentRowProps) {
  const { t } = useTranslation('messages');
  const locale = useFormattingLocale();
  const me = useMe();
  const { room } = useRoomTalk();
  const author = useCard(message.authorId);
  const actionsFor = useMessageActions();
  const react = useReact(message);
  const Replies = useMessageSlots((slots) => slots.Replies);
  const [isOpen, setOpen] = useState(false);
  const { isNear, ...near } = useNear();
  const rights = toMessageRights(me, room, message);
  const time = formatMoment(new Date(message.sentAt), 'clock', locale, new Date());
  const isForMe = message.mentions?.includes(me.card.id) || message.replyTo?.authorId === me.card.id;
  const hasThread = Replies && message.grewIntoThreadId;
  return (
    <article
      className={classNames(
        'msg',
        isContinued && 'cont',
        isMarked && 'marked',
        isForMe && 'for-me',
        hasThread && 'has-thread',
      )}
      tabIndex={-1}
      data-row={message.id}
      aria-label={t('messageBy', { name: author?.name ?? t('somebody'), time })}
      {...near}
    >
      {message.replyTo && <QuoteLine replyTo={message.replyTo} />}
      {isContinued ? <Time at={message.sentAt} /> : <RowSeal author={author} />}
      <div className="msg-main">
        {!isContinued && <AuthorLine author={author} at={message.sentAt} />}
        {message.contentNote ? (
          <ContentNote note={message.contentNote} isMine={message.authorId === me.card.id}>
            <MessageText message={message} />
          </ContentNote>
        ) : (
          <MessageText message={message} />
        )}
        {message.editedAt && <EditedMark message={message} />}
        <Reactions message={message} react={react} mayReact={rights.reacts} />
        {react.error && <p className="err">{t('reactFailed', { why: react.error.message })}</p>}
        {hasThread && <Replies message={message} />}
      </div>
      {(isNear || isOpen) && (
        <RowTools
          actions={actionsFor(message, ({ id }) => onDelete(id))}
          onReact={rights.reacts ? (word) => react.mutate({ word, isOn: true }) : undefined}
          onOpenChange={setOpen}
        />
      )}
    </article>
  );
}

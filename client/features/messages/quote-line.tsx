import { useTranslation } from 'react-i18next';
import { useCard } from '#client/platform/member-cards.ts';
import { Name } from '#client/ui/name.tsx';
import { Seal } from '#client/ui/seal.tsx';
import type { Message } from '#shared/contract/messages.ts';
import { guessLang } from './guess-lang.ts';
import { useRoomTalk } from './room-talk.ts';

/** What a message answers, in one line; leads there. */
export function QuoteLine({ replyTo }: { replyTo: NonNullable<Message['replyTo']> }) {
  const { t } = useTranslation('messages');
  const { room, goTo } = useRoomTalk();
  const author = useCard(replyTo.authorId);
  return (
    <a
      className="quote"
      href={`/rooms/${room.id}?m=${replyTo.id}`}
      onClick={(event) => {
        event.preventDefault();
        goTo(replyTo.id);
      }}
    >
      {author && <Seal member={author} size="xs" />}
      {author && <Name lang={author.nameLang}>{author.name}</Name>}
      <span lang={guessLang(replyTo.preview)} dir="auto">
        {replyTo.preview || t('quoteGone')}
      </span>
    </a>
  );
}

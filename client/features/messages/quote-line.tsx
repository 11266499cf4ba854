import { useTranslation } from 'react-i18next';
import { useFolds } from '#client/features/settings/lists-query.ts';
import { useSettings } from '#client/features/settings/settings-query.ts';
import { isOpenFromStart } from '#client/features/settings/topics.ts';
import { useNoteWords } from '#client/features/settings/use-note-words.ts';
import { useCard } from '#client/platform/member-cards.ts';
import { Name } from '#client/ui/name.tsx';
import { Seal } from '#client/ui/seal.tsx';
import type { Message } from '#shared/contract/messages.ts';
import { guessLang } from './guess-lang.ts';
import { useRoomTalk } from './room-talk.ts';
import { useFoldWords } from './use-fold-words.ts';

type Quote = NonNullable<Message['replyTo']>;

/** What a message answers, in one line; leads there. What is folded away there is not read here. */
export function QuoteLine({ replyTo }: { replyTo: Quote }) {
  const { room, goTo } = useRoomTalk();
  const author = useCard(replyTo.authorId);
  const fold = useFolds().get(replyTo.authorId);
  const foldWords = useFoldWords();
  const go = (event: { preventDefault(): void }) => {
    event.preventDefault();
    goTo(replyTo.id);
  };
  return (
    <a className="quote" href={`/rooms/${room.id}?m=${replyTo.id}`} onClick={go}>
      {!fold && author && <Seal member={author} size="xs" />}
      {!fold && author && <Name lang={author.nameLang}>{author.name}</Name>}
      {fold ? <span>{foldWords([fold])}</span> : <Preview quote={replyTo} />}
    </a>
  );
}

function Preview({ quote: { preview, contentNote } }: { quote: Quote }) {
  const { t } = useTranslation('messages');
  const noteWords = useNoteWords();
  const openTopics = useSettings().data?.openTopics ?? [];
  if (contentNote && !isOpenFromStart(contentNote, openTopics)) {
    return (
      <span>
        {t('contentNote')}: <bdi>{noteWords(contentNote)}</bdi>
      </span>
    );
  }
  return (
    <span lang={guessLang(preview)} dir="auto">
      {preview || t('quoteGone')}
    </span>
  );
}

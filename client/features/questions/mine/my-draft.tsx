import { Hourglass } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { guessLang } from '#client/features/messages/guess-lang.ts';
import { PlainText } from '#client/features/messages/message-text.tsx';
import { Note } from '#client/ui/note.tsx';
import type { OwnDraft } from '#shared/contract/questions.ts';
import { WithdrawButton } from './withdraw-button.tsx';

const words = { reading: 'draftReading', soon: 'draftSoon', declined: 'draftDeclined' } as const;

/** Words of hers that others cannot see yet, or will not. On a dotted root: they wait for a person. */
export function MyDraft({ threadId, draft, isQuestion }: { threadId: string; draft: OwnDraft; isQuestion: boolean }) {
  const { t } = useTranslation('questions');
  const { id, kind, state, text } = draft;
  return (
    <article className="own-draft">
      {kind !== 'question' && <p className="muted">{t(`draft_${kind}`)}</p>}
      <div className="prose" lang={guessLang(text)} dir="auto">
        <PlainText text={text} />
      </div>
      <Note
        icon={Hourglass}
        tone="warn"
        actions={state !== 'declined' && <WithdrawButton threadId={threadId} id={id} isQuestion={isQuestion} />}
      >
        {t(words[state])}
      </Note>
    </article>
  );
}

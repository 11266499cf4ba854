import { CircleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { guessLang } from '#client/features/messages/guess-lang.ts';
import { PlainText } from '#client/features/messages/message-text.tsx';
import { useNoteWords } from '#client/features/settings/use-note-words.ts';
import { hasCode } from '#client/platform/request-failure.ts';
import { Button } from '#client/ui/button.tsx';
import { Note } from '#client/ui/note.tsx';
import { PersonaSeal } from '#client/ui/persona-seal.tsx';
import type { Anonymity } from '#shared/contract/questions.ts';
import { useAsking } from './ask-draft.ts';
import { DetailsNudge } from './details-nudge.tsx';
import type { Asked, useAsk } from './use-ask.ts';

export interface ReadStepProps {
  places: Anonymity;
  ask: ReturnType<typeof useAsk>;
  onBack: () => void;
  onAsked: (asked: Asked) => void;
}

/** Her words as the room will see them, before they go. */
export function ReadStep({ places, ask, onBack, onAsked }: ReadStepProps) {
  const { t } = useTranslation('ask');
  const noteWords = useNoteWords();
  const draft = useAsking((state) => state.draft);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const room = places.rooms.find(({ id }) => id === draft.roomId);
  const note = draft.contentNote?.trim();
  return (
    <>
      <h1 ref={title} tabIndex={-1}>
        {t('readTitle')}
      </h1>
      <p className="lead">{t('readLead', { room: room?.name ?? '' })}</p>
      <article className="sheet as-read">
        <h2 lang={guessLang(draft.title)} dir="auto">
          {draft.title}
        </h2>
        <div className="sig">
          <PersonaSeal />
          <span>{t('persona')}</span>
        </div>
        {note && (
          <Note icon={CircleAlert} tone="warn">
            <bdi>{noteWords(note)}</bdi>
          </Note>
        )}
        <div className="prose" lang={guessLang(draft.text)} dir="auto">
          <PlainText text={draft.text} />
        </div>
        <DetailsNudge draft={draft} onTaken={() => title.current?.focus()} />
      </article>
      {ask.error && (
        <div role="alert" className="ask-failed">
          <Note icon={CircleAlert} tone="danger">
            {hasCode(ask.error, 'offline', 'internal') ? t('sendFailed') : ask.error.message}
          </Note>
        </div>
      )}
      <div className="ask-acts">
        <Button tone="primary" isBusy={ask.isPending} onClick={() => ask.mutate(draft, { onSuccess: onAsked })}>
          {t('send')}
        </Button>
        <Button tone="quiet" onClick={onBack} disabled={ask.isPending}>
          {t('back')}
        </Button>
      </div>
    </>
  );
}

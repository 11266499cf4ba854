import { CircleAlert, Clock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { guessLang } from '#client/features/messages/guess-lang.ts';
import { PlainText } from '#client/features/messages/message-text.tsx';
import { useConnection } from '#client/platform/connection.ts';
import { discardEntry, retryEntry } from '#client/platform/outbox/outbox.ts';
import { useMe } from '#client/platform/use-me.ts';
import { Button } from '#client/ui/button.tsx';
import { Name } from '#client/ui/name.tsx';
import { Note } from '#client/ui/note.tsx';
import { Seal } from '#client/ui/seal.tsx';
import type { PostEntry } from './use-pending-posts.ts';

/** Written and safe on this device; the house does not have it yet, or would not take it. */
export function PendingPost({ entry }: { entry: PostEntry }) {
  const { t } = useTranslation('threads');
  const { card } = useMe();
  const isOnline = useConnection(({ state }) => state === 'online');
  const { text } = entry.payload;
  return (
    <article className="ans" data-pending={entry.clientId}>
      <Seal member={card} />
      <div className="by">
        <Name lang={card.nameLang}>{card.name}</Name>
      </div>
      <div className="prose" lang={guessLang(text)} dir="auto">
        <PlainText text={text} />
      </div>
      {entry.failure ? (
        <Note
          icon={CircleAlert}
          tone="danger"
          actions={
            <>
              <Button tone="quiet" onClick={() => void retryEntry(entry)}>
                {t('pendingRetry')}
              </Button>
              <Button tone="dim" onClick={() => void discardEntry(entry)}>
                {t('pendingDiscard')}
              </Button>
            </>
          }
        >
          {t('pendingRefused')} {entry.failure.message}
        </Note>
      ) : (
        <Note icon={Clock}>{isOnline ? t('pendingSending') : t('pendingWaiting')}</Note>
      )}
    </article>
  );
}

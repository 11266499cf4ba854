import { useTranslation } from 'react-i18next';
import { useMe } from '#client/platform/use-me.ts';
import { classNames } from '#client/ui/class-names.ts';
import { Time } from '#client/ui/time.tsx';
import { useDelayed } from '#client/ui/use-delayed.ts';
import { AuthorLine } from './author-line.tsx';
import { ContentNote } from './content-note.tsx';
import { FailedFate } from './failed-fate.tsx';
import { MessageText } from './message-text.tsx';
import { PendingFate } from './pending-fate.tsx';
import { RowSeal } from './row-seal.tsx';
import type { MessageEntry } from './use-send-message.ts';

/** A blink is not worth a word. */
const silentMs = 300;

/** Her own words on their way: dim while they are, and never gone without a word. */
export function PendingRow({ entry, isContinued }: { entry: MessageEntry; isContinued: boolean }) {
  const { t } = useTranslation('messages');
  const { card } = useMe();
  const isSlow = useDelayed(!entry.failure, silentMs);
  const at = new Date(entry.writtenAt).toISOString();
  const { text, lang, contentNote } = entry.payload;
  const words = <MessageText message={{ text, lang }} />;
  return (
    <article
      className={classNames('msg', isContinued && 'cont', isSlow && 'pending')}
      tabIndex={-1}
      data-row={entry.clientId}
      aria-label={t('pendingBy', { name: card.name })}
    >
      {isContinued ? <Time at={at} /> : <RowSeal author={card} />}
      <div className="msg-main">
        {!isContinued && <AuthorLine author={card} at={at} />}
        {contentNote ? (
          <ContentNote note={contentNote} isMine>
            {words}
          </ContentNote>
        ) : (
          words
        )}
        {entry.failure ? <FailedFate entry={entry} failure={entry.failure} /> : isSlow && <PendingFate entry={entry} />}
      </div>
    </article>
  );
}

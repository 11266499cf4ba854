import { useTranslation } from 'react-i18next';
import { type StatementSubject, toStatementSentence } from './statement-sentence.ts';

/** What was done, in sentences to the person it was done to: also shown to whoever is about to do it. */
export function StatementText({ what, roomName, until }: StatementSubject) {
  const { t } = useTranslation('moderation');
  return (
    <div className="text">
      <p>{toStatementSentence(t, { what, roomName, until })}</p>
      {until && (
        <p>
          {what !== 'silenced' && t('statementSilencedToo', { until })} {t('statementReadOn')}
        </p>
      )}
    </div>
  );
}

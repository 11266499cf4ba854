import { useTranslation } from 'react-i18next';
import type { Statement } from '#shared/contract/statements.ts';
import { CannedLetter } from './canned-letter.tsx';
import { toSentences } from './to-sentences.ts';
import { useDateWords } from './use-date-words.ts';

export interface StatementWordsProps {
  statement: Statement;
  /** The one that the reader gets letters in. */
  lang: string;
  /** To whoever wrote without a name. */
  isNameless?: boolean | undefined;
}

/** What was done and why, as one person writes to another. */
export function StatementWords({ statement, lang, isNameless }: StatementWordsProps) {
  const { t } = useTranslation('statements');
  const dateWords = useDateWords();
  const { until, cannedWords, words } = statement;
  return (
    <div className="text">
      {toSentences(t, statement, until ? dateWords(until, 'full') : '', isNameless).map((sentence) => (
        <p key={sentence} dir="auto">
          {sentence}
        </p>
      ))}
      {cannedWords && <CannedLetter words={cannedWords} lang={lang} />}
      {words && (
        <>
          <p className="adds">{t('moderatorAdds')}</p>
          <blockquote dir="auto">{words}</blockquote>
        </>
      )}
    </div>
  );
}

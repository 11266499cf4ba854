import { useTranslation } from 'react-i18next';
import { StatementFacts } from '#client/features/statements/statement-facts.tsx';
import { StatementWords } from '#client/features/statements/statement-words.tsx';
import { Time } from '#client/ui/time.tsx';
import type { Statement } from '#shared/contract/statements.ts';

interface StatementPreviewProps {
  statement: Statement;
  lang: string | null;
  /** To whoever wrote without a name. */
  isNameless?: boolean;
}

/** A statement of reasons in the very words that its reader gets, for whoever writes or judges it. */
export function StatementPreview({ statement, lang, isNameless }: StatementPreviewProps) {
  const { t } = useTranslation('moderation');
  return (
    <>
      <StatementWords statement={statement} lang={lang ?? 'en'} isNameless={isNameless} />
      {statement.what !== 'supported' && <StatementFacts statement={statement} />}
      {statement.appealUntil && (
        <p className="aside-note">
          {t('appealUntil')} <Time at={statement.appealUntil} form="day" />, {t('toSomebodyElse')}
        </p>
      )}
    </>
  );
}

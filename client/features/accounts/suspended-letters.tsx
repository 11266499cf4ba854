import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StatementLetter } from '#client/features/statements/statement-letter.tsx';
import { useDateWords } from '#client/features/statements/use-date-words.ts';
import type { Output } from '#shared/contract/operations.ts';
import { appealSuspended, type Credentials } from './suspension.ts';
import { Threshold } from './threshold.tsx';

export interface SuspendedLettersProps {
  typed: Credentials;
  suspension: Output<'suspension:view'>;
}

/** Until when, and every letter with its way to object. */
export function SuspendedLetters({ typed, suspension: { until, statements } }: SuspendedLettersProps) {
  const { t, i18n } = useTranslation('statements');
  const { t: tData } = useTranslation('data');
  const dateWords = useDateWords();
  const lead = [until && t('suspendedUntil', { until: dateWords(until, 'full') }), t('suspendedBody')];
  return (
    <Threshold title={t('suspendedTitle')} lead={lead.filter(Boolean).join(' ')}>
      {statements.length === 0 && <p className="fine">{t('suspendedNoLetters')}</p>}
      <ul className="letters">
        {statements.map((statement) => (
          <li key={statement.id}>
            <StatementLetter
              statement={statement}
              lang={i18n.language}
              sendAppeal={(appeal) => appealSuspended(typed, appeal)}
            />
          </li>
        ))}
      </ul>
      <p className="fine">{t('suspendedAppealed')}</p>
      <p className="fine">
        <Link to="/your-data">{tData('linkLine')}</Link>
      </p>
    </Threshold>
  );
}

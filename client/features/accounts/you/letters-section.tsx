import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Section } from './section.tsx';

/** The way to what the house wrote to her. */
export function LettersSection() {
  const { t } = useTranslation('you');
  const { t: tAsk } = useTranslation('ask');
  const { t: tReports } = useTranslation('reports');
  const { t: tStatements } = useTranslation('statements');
  return (
    <Section title={t('letters')} lead={t('lettersLead')}>
      <ul className="lines">
        <li>
          <div className="grow">
            <Link to="/you/statements">{tStatements('title')}</Link>
            <small>{t('statementsLine')}</small>
          </div>
        </li>
        <li>
          <div className="grow">
            <Link to="/you/reports">{tReports('mine')}</Link>
            <small>{t('reportsLine')}</small>
          </div>
        </li>
        <li>
          <div className="grow">
            <Link to="/ask/mine">{tAsk('askedBeforeMember')}</Link>
            <small>{tAsk('askedBeforeMemberBody')}</small>
          </div>
        </li>
      </ul>
    </Section>
  );
}

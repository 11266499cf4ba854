import { useTranslation } from 'react-i18next';
import { Main } from '#client/app/main.tsx';
import { PageHead } from '#client/app/page-head.tsx';
import { toReference } from '#client/app/to-reference.ts';
import { usePageTitle } from '#client/app/use-page-title.ts';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { ErrorState } from '#client/ui/error-state.tsx';
import { Skeleton } from '#client/ui/skeleton.tsx';
import { StatementLetter } from './statement-letter.tsx';
import { useStatements } from './use-statements.ts';

/** What the house has told her about actions against her. */
export function StatementsPage() {
  const { t } = useTranslation('moderation');
  const { t: tApp } = useTranslation();
  usePageTitle(t('statements'));
  return (
    <Main kind="page">
      <PageHead crumbs={[{ words: tApp('you'), to: '/you' }, { words: t('statements') }]} />
      <div className="scroll">
        <div className="wrap single">
          <div className="lede">
            <div>
              <h1>{t('statements')}</h1>
              <p>{t('statementsLead')}</p>
            </div>
          </div>
          <Statements />
        </div>
      </div>
    </Main>
  );
}

function Statements() {
  const { t } = useTranslation('moderation');
  const { data, error, refetch } = useStatements();
  if (data?.statements.length === 0) {
    return <EmptyState title={t('statementsEmpty')}>{t('statementsEmptyBody')}</EmptyState>;
  }
  if (data) {
    return (
      <ul className="letters">
        {data.statements.map((statement) => (
          <li key={statement.id}>
            <StatementLetter statement={statement} />
          </li>
        ))}
      </ul>
    );
  }
  if (!error) return <Skeleton />;
  return (
    <ErrorState title={t('statementsFailed')} reference={toReference(error)} onRetry={() => void refetch()}>
      {t('statementsFailedBody')}
    </ErrorState>
  );
}

export { StatementsPage as Component };

import { useTranslation } from 'react-i18next';
import { Main } from '#client/app/main.tsx';
import { PageHead } from '#client/app/page-head.tsx';
import { toReference } from '#client/app/to-reference.ts';
import { usePageTitle } from '#client/app/use-page-title.ts';
import { useSettings } from '#client/features/settings/settings-query.ts';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { ErrorState } from '#client/ui/error-state.tsx';
import { Skeleton } from '#client/ui/skeleton.tsx';
import { StatementLetter } from './statement-letter.tsx';
import { StrikesLine } from './strikes-line.tsx';
import { sendAppealAsMember } from './use-appeal.ts';
import { useStatements } from './use-statements.ts';

/** What the house has told her about actions against her, and her appeals. */
export function StatementsPage() {
  const { t } = useTranslation('statements');
  const { t: tApp } = useTranslation();
  const { data } = useStatements();
  usePageTitle(t('title'));
  return (
    <Main kind="page">
      <PageHead crumbs={[{ words: tApp('you'), to: '/you' }, { words: t('title') }]} />
      <div className="scroll">
        <div className="wrap single">
          <div className="lede">
            <div>
              <h1>{t('title')}</h1>
              {data?.length ? <StrikesLine statements={data} /> : <p>{t('lead')}</p>}
            </div>
          </div>
          <Statements />
        </div>
      </div>
    </Main>
  );
}

function Statements() {
  const { t, i18n } = useTranslation('statements');
  const settings = useSettings();
  const { data, error, refetch } = useStatements();
  if (data?.length === 0) return <EmptyState title={t('empty')}>{t('emptyBody')}</EmptyState>;
  if (data) {
    return (
      <ul className="letters">
        {data.map((statement) => (
          <li key={statement.id}>
            <StatementLetter
              statement={statement}
              lang={settings.data?.lang ?? i18n.language}
              sendAppeal={sendAppealAsMember}
            />
          </li>
        ))}
      </ul>
    );
  }
  if (!error) return <Skeleton />;
  return (
    <ErrorState title={t('failed')} reference={toReference(error)} onRetry={() => void refetch()}>
      {t('failedBody')}
    </ErrorState>
  );
}

export { StatementsPage as Component };

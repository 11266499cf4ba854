import { useTranslation } from 'react-i18next';
import { Main } from '#client/app/main.tsx';
import { PageHead } from '#client/app/page-head.tsx';
import { toReference } from '#client/app/to-reference.ts';
import { usePageTitle } from '#client/app/use-page-title.ts';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { ErrorState } from '#client/ui/error-state.tsx';
import { Skeleton } from '#client/ui/skeleton.tsx';
import { Time } from '#client/ui/time.tsx';
import type { Output } from '#shared/contract/operations.ts';
import { OutcomeBadge } from './outcome-badge.tsx';
import { useMyReports } from './use-my-reports.ts';

/** What became of what she reported: the outcome, and nothing about the other person. */
export function MyReportsPage() {
  const { t } = useTranslation('reports');
  const { t: tApp } = useTranslation();
  usePageTitle(t('mine'));
  return (
    <Main kind="page">
      <PageHead crumbs={[{ words: tApp('you'), to: '/you' }, { words: t('mine') }]} />
      <div className="scroll">
        <div className="wrap single">
          <div className="lede">
            <div>
              <h1>{t('mine')}</h1>
              <p>{t('mineLead')}</p>
            </div>
          </div>
          <Reports />
        </div>
      </div>
    </Main>
  );
}

function Reports() {
  const { t } = useTranslation('reports');
  const { data, error, refetch } = useMyReports();
  if (data?.reports.length === 0) return <EmptyState title={t('mineEmpty')}>{t('mineEmptyBody')}</EmptyState>;
  if (data) {
    return (
      <ul className="letters">
        {data.reports.map((report) => (
          <ReportRow key={report.id} report={report} />
        ))}
      </ul>
    );
  }
  if (!error) return <Skeleton />;
  return (
    <ErrorState title={t('mineFailed')} reference={toReference(error)} onRetry={() => void refetch()}>
      {t('mineFailedBody')}
    </ErrorState>
  );
}

type Report = Output<'report:mine'>['reports'][number];

function ReportRow({ report }: { report: Report }) {
  const { t } = useTranslation('reports');
  return (
    <li>
      <OutcomeBadge outcome={report.outcome} />
      {report.preview && <blockquote dir="auto">{report.preview}</blockquote>}
      <p className="muted">
        {t(`reason_${report.reason}`)} · <Time at={report.at} form="ago" />
      </p>
    </li>
  );
}

export { MyReportsPage as Component };

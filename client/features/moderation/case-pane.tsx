import { useTranslation } from 'react-i18next';
import { toReference } from '#client/app/to-reference.ts';
import { hasCode } from '#client/platform/request-failure.ts';
import { ErrorState } from '#client/ui/error-state.tsx';
import { Skeleton } from '#client/ui/skeleton.tsx';
import { BackToQueue } from './back-to-queue.tsx';
import { CaseArticle } from './case-article.tsx';
import { DecidePane } from './decide-pane.tsx';
import { OutcomePane, Withdrawn } from './outcome-pane.tsx';
import { useCase } from './use-cases.ts';

/** One case: what happened in the middle, what is decided at the end. */
export function CasePane({ caseId }: { caseId: string }) {
  const { t } = useTranslation('moderation');
  const { data, error, refetch } = useCase(caseId);
  if (!data) {
    return (
      <main className="case whole-case" id="main" tabIndex={-1}>
        <BackToQueue />
        <h1 className="visually-hidden">{t('place')}</h1>
        {error ? (
          <ErrorState title={t('caseFailed')} reference={toReference(error)} onRetry={() => void refetch()}>
            {hasCode(error, 'not_found') && t('caseGone')}
          </ErrorState>
        ) : (
          <Skeleton rows={5} />
        )}
      </main>
    );
  }
  return (
    <>
      <CaseArticle case={data} />
      {/* Mounted throughout, so that a conflict can say what became of what was written here. */}
      <DecidePane case={data}>
        {data.outcome && <OutcomePane case={data} outcome={data.outcome} />}
        {data.state === 'decided' && !data.outcome && <Withdrawn />}
      </DecidePane>
    </>
  );
}

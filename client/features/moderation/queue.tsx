import { useTranslation } from 'react-i18next';
import { toReference } from '#client/app/to-reference.ts';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { ErrorState } from '#client/ui/error-state.tsx';
import { Skeleton } from '#client/ui/skeleton.tsx';
import type { CaseState } from './desk-view.ts';
import { QueueItem } from './queue-item.tsx';
import { useCases } from './use-cases.ts';

/** The open cases, or the decided ones, at the start of the desk. */
export function Queue({ state, caseId }: { state: CaseState; caseId: string | undefined }) {
  const { t } = useTranslation('moderation');
  return (
    <nav className="queue" aria-label={state === 'open' ? t('queue') : t('decided')}>
      <div className="queue-list">
        <QueueList state={state} caseId={caseId} />
      </div>
    </nav>
  );
}

function QueueList({ state, caseId }: { state: CaseState; caseId: string | undefined }) {
  const { t } = useTranslation('moderation');
  const { data, error, refetch } = useCases(state);
  if (data?.cases.length === 0) {
    return state === 'open' ? (
      <EmptyState title={t('queueEmpty')}>{t('queueEmptyBody')}</EmptyState>
    ) : (
      <EmptyState title={t('decidedEmpty')}>{t('decidedEmptyBody')}</EmptyState>
    );
  }
  if (data) {
    return data.cases.map((one) => <QueueItem key={one.id} summary={one} isHere={one.id === caseId} />);
  }
  if (!error) return <Skeleton rows={5} />;
  return (
    <ErrorState title={t('listFailed')} reference={toReference(error)} onRetry={() => void refetch()}>
      {t('listFailedBody')}
    </ErrorState>
  );
}

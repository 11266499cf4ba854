import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toReference } from '#client/app/to-reference.ts';
import { WeekFoot } from '#client/features/moderation/week/week-foot.tsx';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { ErrorState } from '#client/ui/error-state.tsx';
import { Skeleton } from '#client/ui/skeleton.tsx';
import type { CaseSummary } from '#shared/contract/moderation.ts';
import { type CaseFilters, type CaseTab, toAddress, toCaseList } from './desk-view.ts';
import { QueueFilters } from './queue-filters.tsx';
import { QueueItem } from './queue-item.tsx';
import { toSteadyList } from './steady-list.ts';
import { useBreak } from './use-break.ts';
import { limit, useCases } from './use-cases.ts';
import { useDeskRights } from './use-desk-rights.ts';

export interface QueueProps {
  tab: CaseTab;
  filters: CaseFilters;
  openId: string | undefined;
}

/** The cases of one tab at the start of the desk, and under them how the week goes. */
export function Queue(props: QueueProps) {
  const { t } = useTranslation('moderation');
  const { readsStats } = useDeskRights();
  return (
    <nav className="queue" aria-label={t(`tab_${props.tab}`)}>
      {props.tab !== 'mine' && <QueueFilters {...props} />}
      <QueueList {...props} />
      {readsStats && <WeekFoot />}
    </nav>
  );
}

function QueueList({ tab, filters, openId }: QueueProps) {
  const { t } = useTranslation('moderation');
  const queryClient = useQueryClient();
  const { isOnBreak } = useBreak();
  const { data, error, refetch } = useCases(toCaseList(tab, filters));
  const [held, setHeld] = useState<CaseSummary[]>();
  const cases = data?.cases.filter(({ severity }) => !isOnBreak || severity !== 'severe');
  const { rows, waiting } = toSteadyList(cases ?? [], held, (id) => queryClient.getQueryData(['caseNews', id]));
  const isFiltered = Object.keys(filters).length > 0;
  return (
    <div className="queue-list" onPointerMove={() => held ?? setHeld(cases)} onPointerLeave={() => setHeld(undefined)}>
      {waiting > 0 && (
        <button type="button" className="came-in" onClick={() => setHeld(cases)}>
          {t('cameIn', { count: waiting })}
        </button>
      )}
      {rows.map(({ summary, isGone }) => (
        <QueueItem
          key={summary.id}
          summary={summary}
          isGone={isGone}
          isHere={summary.id === openId}
          to={toAddress({ tab, filters, openId: summary.id })}
          members={data?.members ?? []}
        />
      ))}
      {cases && rows.length === 0 && <Empty tab={tab} isFiltered={isFiltered} />}
      {data && data.cases.length >= limit && <p className="aside-note padded">{t('onlyFirst', { count: limit })}</p>}
      {!data && !error && <Skeleton rows={5} />}
      {!data && error && (
        <ErrorState title={t('listFailed')} reference={toReference(error)} onRetry={() => void refetch()}>
          {t('listFailedBody')}
        </ErrorState>
      )}
    </div>
  );
}

function Empty({ tab, isFiltered }: { tab: CaseTab; isFiltered: boolean }) {
  const { t } = useTranslation('moderation');
  if (isFiltered) return <EmptyState title={t('filteredEmpty')}>{t('filteredEmptyBody')}</EmptyState>;
  return <EmptyState title={t(`empty_${tab}`)}>{t(`emptyBody_${tab}`)}</EmptyState>;
}

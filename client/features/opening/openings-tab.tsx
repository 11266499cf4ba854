import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toReference } from '#client/app/to-reference.ts';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { ErrorState } from '#client/ui/error-state.tsx';
import { Skeleton } from '#client/ui/skeleton.tsx';
import { BarDialog } from './bar-dialog.tsx';
import { FinishDialog } from './finish-dialog.tsx';
import { OpeningRow } from './opening-row.tsx';
import { type Listed, useOpenings } from './use-openings.ts';

/** What was opened or begun, for all leads to see. */
export function OpeningsTab() {
  const { t } = useTranslation('openings');
  return (
    <main className="case whole" id="main" tabIndex={-1}>
      <header className="case-head">
        <h1 tabIndex={-1}>{t('title')}</h1>
        <p>{t('lead')}</p>
      </header>
      <Openings />
    </main>
  );
}

function Openings() {
  const { t } = useTranslation('openings');
  const { data, error, refetch } = useOpenings();
  const [asked, setAsked] = useState<{ what: 'finish' | 'bar'; opening: Listed }>();
  if (!data && error)
    return <ErrorState title={t('failed')} reference={toReference(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton />;
  const nameOf = (id: string | null) => data.members.find((member) => member.id === id)?.name ?? '';
  const close = () => setAsked(undefined);
  return (
    <>
      {data.openings.length === 0 && <EmptyState title={t('empty')}>{t('emptyBody')}</EmptyState>}
      <ul className="log-list rows">
        {data.openings.map((opening) => (
          <OpeningRow
            key={opening.id}
            opening={opening}
            nameOf={nameOf}
            onFinish={() => setAsked({ what: 'finish', opening })}
            onBar={() => setAsked({ what: 'bar', opening })}
          />
        ))}
      </ul>
      {asked?.what === 'finish' && (
        <FinishDialog opening={asked.opening} starter={nameOf(asked.opening.startedById)} onClose={close} />
      )}
      {asked?.what === 'bar' && <BarDialog opening={asked.opening} onClose={close} />}
    </>
  );
}

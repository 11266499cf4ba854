import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toReference } from '#client/app/to-reference.ts';
import { Button } from '#client/ui/button.tsx';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { ErrorState } from '#client/ui/error-state.tsx';
import { Fold } from '#client/ui/fold.tsx';
import { Name } from '#client/ui/name.tsx';
import { Skeleton } from '#client/ui/skeleton.tsx';
import { Time } from '#client/ui/time.tsx';
import type { Output } from '#shared/contract/operations.ts';
import { toActionWords, toAuditReason } from './action-words.ts';
import { AuditObject } from './audit-object.tsx';
import { AuditSearch } from './audit-search.tsx';
import { AuditVerification } from './audit-verification.tsx';
import { findMember } from './find-member.ts';
import { type AuditFilters, useAudit } from './use-audit.ts';
import { toWordChange } from './word-change.ts';

/** Who did what, when and why; and whether it is still as it was written. */
export function AuditTab() {
  const { t } = useTranslation('oversight');
  const [filters, setFilters] = useState<AuditFilters>({});
  return (
    <main className="case whole" id="main" tabIndex={-1}>
      <header className="case-head">
        <h1 tabIndex={-1}>{t('audit')}</h1>
        <p>{t('auditLead')}</p>
      </header>
      <div className="audit-tools">
        <Fold title={t('auditSearch')}>
          <AuditSearch onSearch={setFilters} />
        </Fold>
        <AuditVerification />
      </div>
      <Entries filters={filters} />
    </main>
  );
}

function Entries({ filters }: { filters: AuditFilters }) {
  const { t } = useTranslation('oversight');
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useAudit(filters);
  if (!data && error) {
    return <ErrorState title={t('auditFailed')} reference={toReference(error)} onRetry={() => void refetch()} />;
  }
  if (!data) return <Skeleton rows={5} />;
  if (data.pages[0]?.entries.length === 0) {
    const isSearched = Object.keys(filters).length > 0;
    if (isSearched) return <EmptyState title={t('auditNothing')}>{t('auditNothingBody')}</EmptyState>;
    return <EmptyState title={t('auditEmpty')}>{t('auditEmptyBody')}</EmptyState>;
  }
  return (
    <>
      <ul className="log-list rows">
        {data.pages.map((page) => page.entries.map((entry) => <EntryRow key={entry.id} entry={entry} page={page} />))}
      </ul>
      {hasNextPage && (
        <div className="more">
          <Button isBusy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('auditMore')}
          </Button>
        </div>
      )}
    </>
  );
}

type Page = Output<'audit:list'>;

function EntryRow({ entry, page }: { entry: Page['entries'][number]; page: Page }) {
  const { t } = useTranslation('moderation');
  const { t: tOversight } = useTranslation('oversight');
  // Where nobody acted, as when a crowd is slowed, the house did.
  const gone = entry.actorId === 'house' ? tOversight('auditHouse') : t('goneMember');
  const actor = findMember(page.members, entry.actorId, gone);
  return (
    <li>
      {toActionWords(tOversight, entry.action)}
      <small>
        <Name lang={actor.nameLang}>{actor.name}</Name>, <Time at={entry.at} form="dayAndClock" />,{' '}
        {tOversight('auditPosition', { position: entry.position })}
      </small>
      <small>
        <AuditObject object={entry.object} members={page.members} rooms={page.rooms} />
      </small>
      {entry.reason && (
        <small dir="auto">{toWordChange(tOversight, entry.reason) ?? toAuditReason(t, entry.reason)}</small>
      )}
    </li>
  );
}

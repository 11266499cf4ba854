import { Keyboard } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Brand } from '#client/app/brand.tsx';
import { usePageTitle } from '#client/app/use-page-title.ts';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { IconButton } from '#client/ui/icon-button.tsx';
import { Tabline } from '#client/ui/tabline.tsx';
import { AuditTab } from './audit-tab.tsx';
import { CaseDesk } from './case-desk.tsx';
import { type DeskTab, readDeskView, toTabSearch } from './desk-view.ts';
import { SanctionsTab } from './sanctions-tab.tsx';
import { useCaseEvents } from './use-case-events.ts';
import { useCases } from './use-cases.ts';
import { useDeskRights } from './use-desk-rights.ts';

/** The review desk: what waits, one case, and what is decided about it. */
export function DeskPage() {
  const { t } = useTranslation('moderation');
  const [search] = useSearchParams();
  const { tab, caseId } = readDeskView(search);
  const { isKnown, opensQueue, listsSanctions, readsAudit } = useDeskRights();
  usePageTitle(t('place'));
  useCaseEvents(opensQueue);
  return (
    <div className="desk" data-pane={caseId ? 'case' : 'queue'}>
      <DeskHead tab={tab} />
      {isKnown && !opensQueue && (
        <main className="case whole" id="main" tabIndex={-1}>
          <EmptyState title={t('onlyForStaff')}>{t('onlyForStaffBody')}</EmptyState>
        </main>
      )}
      {opensQueue && (tab === 'open' || tab === 'decided') && <CaseDesk state={tab} caseId={caseId} />}
      {tab === 'sanctions' && listsSanctions && <SanctionsTab />}
      {tab === 'audit' && readsAudit && <AuditTab />}
    </div>
  );
}

function DeskHead({ tab }: { tab: DeskTab }) {
  const { t } = useTranslation('moderation');
  const { opensQueue, listsSanctions, readsAudit } = useDeskRights();
  const { data } = useCases('open', { isOn: opensQueue });
  const tabs: { id: DeskTab; label: string; count?: number }[] = [
    { id: 'open', label: t('queue'), ...(data && { count: data.openCount }) },
    { id: 'decided', label: t('decided') },
    ...(listsSanctions ? [{ id: 'sanctions', label: t('sanctions') } as const] : []),
    ...(readsAudit ? [{ id: 'audit', label: t('audit') } as const] : []),
  ];
  return (
    <header className="head">
      <Brand />
      {opensQueue && (
        <Tabline
          label={t('deskViews')}
          entries={tabs.map(({ id, ...entry }) => ({ ...entry, to: toTabSearch(id), isHere: id === tab }))}
        />
      )}
      <span className="grow" />
      <IconButton icon={Keyboard} label={t('keys')} onClick={showShortcuts} />
    </header>
  );
}

/** The help belongs to the page as a whole and opens with its key. */
function showShortcuts(): void {
  dispatchEvent(new KeyboardEvent('keydown', { key: '?' }));
}

export { DeskPage as Component };

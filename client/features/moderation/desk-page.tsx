import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { usePageTitle } from '#client/app/use-page-title.ts';
import { AppealDesk } from '#client/features/moderation/appeals/appeal-desk.tsx';
import { useAppealEvents } from '#client/features/moderation/appeals/use-appeals.ts';
import { WatchedWordsTab } from '#client/features/moderation/watched-words/watched-words-tab.tsx';
import { WeekTab } from '#client/features/moderation/week/week-tab.tsx';
import { OpeningsTab } from '#client/features/opening/openings-tab.tsx';
import { useOpeningEvents } from '#client/features/opening/use-openings.ts';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { AuditTab } from './audit-tab.tsx';
import { CaseDesk } from './case-desk.tsx';
import { DeskHead } from './desk-head.tsx';
import { DeskOffline } from './desk-offline.tsx';
import { caseTabs, readDeskView } from './desk-view.ts';
import { forgetDeskOnLeaving } from './forget-desk.ts';
import { RulesTab } from './rules-tab.tsx';
import { SanctionsTab } from './sanctions-tab.tsx';
import { useCaseEvents } from './use-case-events.ts';
import { useDeskRights } from './use-desk-rights.ts';
import { useDeskTabs } from './use-desk-tabs.ts';

forgetDeskOnLeaving();

/** The review desk: what waits, one case, and what is decided about it. */
export function DeskPage() {
  const { t } = useTranslation('moderation');
  const [search] = useSearchParams();
  const view = readDeskView(search);
  const { isKnown, opensDesk, opensQueue, isLead, listsAppeals, readsStats } = useDeskRights();
  const tabs = useDeskTabs();
  usePageTitle(t('place'));
  useCaseEvents(opensQueue);
  useAppealEvents(listsAppeals);
  useOpeningEvents(isLead);
  // A lead who is nothing else has no common queue; she begins where her cases are.
  const isHers = tabs.includes(view.tab) || (view.tab === 'week' && readsStats);
  const tab = isHers ? view.tab : tabs[0];
  const caseTab = caseTabs.find((each) => each === tab);
  return (
    <div className="desk" data-pane={view.openId ? 'case' : 'queue'}>
      <DeskHead tab={tab} />
      <DeskOffline />
      {isKnown && !opensDesk && (
        <main className="case whole" id="main" tabIndex={-1}>
          <EmptyState title={t('onlyForStaff')}>{t('onlyForStaffBody')}</EmptyState>
        </main>
      )}
      {caseTab && <CaseDesk tab={caseTab} openId={view.openId} filters={view.filters} />}
      {tab === 'openings' && <OpeningsTab />}
      {tab === 'appeals' && <AppealDesk openId={view.openId} />}
      {tab === 'sanctions' && <SanctionsTab />}
      {tab === 'words' && <WatchedWordsTab />}
      {tab === 'rules' && <RulesTab />}
      {tab === 'audit' && <AuditTab />}
      {tab === 'week' && <WeekTab />}
    </div>
  );
}

export { DeskPage as Component };

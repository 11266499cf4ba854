import type { DeskTab } from './desk-view.ts';
import { useDeskRights } from './use-desk-rights.ts';

/** The tabs that are hers, in their order; the way to the week is at the foot of the queue. */
export function useDeskTabs(): DeskTab[] {
  const rights = useDeskRights();
  const tabs: [DeskTab, boolean][] = [
    ['open', rights.seesModeratorsQueue],
    ['mine', rights.opensQueue],
    ['safeguarding', rights.isLead],
    ['openings', rights.isLead],
    ['appeals', rights.listsAppeals],
    ['decided', rights.opensQueue],
    ['sanctions', rights.listsSanctions],
    ['words', rights.watchesWords],
    ['rules', rights.readsRules],
    ['audit', rights.readsAudit],
  ];
  return tabs.filter(([, isHers]) => isHers).map(([tab]) => tab);
}

import { Keyboard } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Brand } from '#client/app/brand.tsx';
import { useAppeals } from '#client/features/moderation/appeals/use-appeals.ts';
import { useOpenings } from '#client/features/opening/use-openings.ts';
import { IconButton } from '#client/ui/icon-button.tsx';
import { Tabline } from '#client/ui/tabline.tsx';
import { type DeskTab, toAddress, toCaseList } from './desk-view.ts';
import { countCases, useCases } from './use-cases.ts';
import { useDeskRights } from './use-desk-rights.ts';
import { useDeskTabs } from './use-desk-tabs.ts';

/** Where she is on the desk, and how much waits elsewhere. */
export function DeskHead({ tab }: { tab: DeskTab | undefined }) {
  const { t } = useTranslation('moderation');
  const tabs = useDeskTabs();
  const { seesModeratorsQueue, opensQueue, isLead, listsAppeals } = useDeskRights();
  const open = useCases(toCaseList('open'), { isOn: seesModeratorsQueue });
  const mine = useCases(toCaseList('mine'), { isOn: opensQueue });
  const safeguarding = useCases(toCaseList('safeguarding'), { isOn: isLead });
  const openings = useOpenings({ isOn: isLead });
  const appeals = useAppeals('waiting', { isOn: listsAppeals });
  const counts: Partial<Record<DeskTab, number | undefined>> = {
    open: countCases(open.data),
    mine: countCases(mine.data),
    safeguarding: countCases(safeguarding.data),
    openings: openings.data?.openings.filter(({ state }) => state === 'waiting').length || undefined,
    appeals: appeals.data?.waitingCount,
  };
  return (
    <header className="head">
      <Brand />
      {tabs.length > 0 && (
        <Tabline
          label={t('deskViews')}
          entries={tabs.map((id) => ({
            label: t(`tab_${id}`),
            count: counts[id],
            to: toAddress({ tab: id }),
            isHere: id === tab,
          }))}
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

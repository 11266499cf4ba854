import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useStaffRights } from '#client/features/staff/use-staff-rights.ts';
import { Tabline } from '#client/ui/tabline.tsx';

/** Her own page and her settings, and beside them the pages of the people who run the door. */
export function YouTabs() {
  const { t } = useTranslation('you');
  const { t: tApp } = useTranslation();
  const { t: tSettings } = useTranslation('settings');
  const { t: tOpenings } = useTranslation('openings');
  const { t: tData } = useTranslation('data');
  const { pathname } = useLocation();
  const { updatesCommunity, seesPeople, makesOpeningKey } = useStaffRights();
  const entries = [
    { to: '/you', label: tApp('you') },
    { to: '/you/settings', label: tSettings('title') },
    { to: '/you/data', label: tData('title') },
    ...(seesPeople ? [{ to: '/you/people', label: t('people') }] : []),
    ...(makesOpeningKey ? [{ to: '/you/leads-key', label: tOpenings('keyTitle') }] : []),
    ...(updatesCommunity ? [{ to: '/you/community', label: t('community') }] : []),
  ];
  return (
    <Tabline label={tApp('you')} entries={entries.map((entry) => ({ ...entry, isHere: entry.to === pathname }))} />
  );
}

import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useStaffRights } from '#client/features/staff/use-staff-rights.ts';
import { Tabline } from '#client/ui/tabline.tsx';

/** Her own page, and beside it those of the people who run the door; for everybody else there is nothing to choose. */
export function YouTabs() {
  const { t } = useTranslation('you');
  const { t: tApp } = useTranslation();
  const { pathname } = useLocation();
  const { updatesCommunity, seesPeople } = useStaffRights();
  if (!updatesCommunity && !seesPeople) return null;
  const entries = [
    { to: '/you', label: tApp('you') },
    ...(seesPeople ? [{ to: '/you/people', label: t('people') }] : []),
    ...(updatesCommunity ? [{ to: '/you/community', label: t('community') }] : []),
  ];
  return (
    <Tabline label={tApp('you')} entries={entries.map((entry) => ({ ...entry, isHere: entry.to === pathname }))} />
  );
}

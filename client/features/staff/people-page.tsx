import { useTranslation } from 'react-i18next';
import { MissingPage } from '#client/app/missing-page.tsx';
import { ApplicationsSection } from './applications-section.tsx';
import { MembersSection } from './members-section.tsx';
import { StaffPage } from './staff-page.tsx';
import { useStaffRights } from './use-staff-rights.ts';

/** Who waits at the door, and who does what inside; each part for those it is entrusted to. */
export function PeoplePage() {
  const { t } = useTranslation('you');
  const { seesPeople, decidesApplications, listsMembers } = useStaffRights();
  if (!seesPeople) return <MissingPage />;
  return (
    <StaffPage title={t('people')} lead={t('peopleLead')}>
      {decidesApplications && <ApplicationsSection />}
      {listsMembers && <MembersSection />}
    </StaffPage>
  );
}

export { PeoplePage as Component };

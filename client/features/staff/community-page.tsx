import { useTranslation } from 'react-i18next';
import { MissingPage } from '#client/app/missing-page.tsx';
import { useCommunity } from '#client/app/use-community.ts';
import { Faces } from '#client/features/accounts/you/faces.tsx';
import { CommunityForm } from './community-form.tsx';
import { DutyForm } from './duty-form.tsx';
import { StaffPage } from './staff-page.tsx';
import { useStaffRights } from './use-staff-rights.ts';

/** The name on the door and how people come in; for whom it is not, there is no such page. */
export function CommunityPage() {
  const { t } = useTranslation('you');
  const community = useCommunity();
  const { updatesCommunity } = useStaffRights();
  if (!updatesCommunity) return <MissingPage />;
  return (
    <StaffPage title={t('community')} lead={t('communityLead')}>
      <Faces query={community} failed={t('communityFailed')}>
        {(known) => (
          <>
            <CommunityForm community={known} />
            <DutyForm duty={known.duty} />
          </>
        )}
      </Faces>
    </StaffPage>
  );
}

export { CommunityPage as Component };

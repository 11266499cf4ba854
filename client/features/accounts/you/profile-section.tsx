import { Pencil } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ProfileFacts } from '#client/features/members/profile-facts.tsx';
import { useMember } from '#client/features/members/use-member.ts';
import { useMe } from '#client/platform/use-me.ts';
import { ButtonLink } from '#client/ui/button-link.tsx';
import { Faces } from './faces.tsx';
import { Section } from './section.tsx';

/** What she says about herself, and who may see it. */
export function ProfileSection() {
  const { t } = useTranslation('you');
  const { t: tMembers } = useTranslation('members');
  const member = useMember(useMe().card.id);
  return (
    <Section title={t('profile')} lead={t('profileLead')}>
      <Faces query={member} failed={tMembers('failed')}>
        {(view) => (
          <>
            <ProfileFacts profile={view.profile} isMine />
            <div className="btnrow">
              <ButtonLink to="/you/profile" tone="primary" icon={Pencil}>
                {tMembers('edit')}
              </ButtonLink>
            </div>
          </>
        )}
      </Faces>
    </Section>
  );
}

import { Flag } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { CodeForYoung } from '#client/features/guardians/code-for-young.tsx';
import { reportMember } from '#client/features/reports/report-member.ts';
import { DistanceChoices } from '#client/features/settings/distance-choices.tsx';
import { Button } from '#client/ui/button.tsx';
import type { MemberCard } from '#shared/contract/members.ts';

/** What she can do about somebody: keep away from her, or tell the house. */
export function MemberCare({ member }: { member: MemberCard }) {
  const { t } = useTranslation('members');
  return (
    <section className="member-care" aria-label={t('distance')}>
      <DistanceChoices card={member} />
      <div className="btnrow">
        <Button icon={Flag} onClick={() => reportMember(member)}>
          {t('report')}
        </Button>
      </div>
      <CodeForYoung memberId={member.id} />
    </section>
  );
}

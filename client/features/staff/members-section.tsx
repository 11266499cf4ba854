import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Faces } from '#client/features/accounts/you/faces.tsx';
import { Section } from '#client/features/accounts/you/section.tsx';
import { Button } from '#client/ui/button.tsx';
import { Checkbox } from '#client/ui/choice.tsx';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { type ListedMember, MemberRow } from './member-row.tsx';
import { RoleDialog } from './role-dialog.tsx';
import { useLeadIds, useMembers } from './use-members.ts';
import { useStaffRights } from './use-staff-rights.ts';

/** Names and roles; for admins a way to give others. */
export function MembersSection() {
  const { t } = useTranslation('you');
  const [staffOnly, setStaffOnly] = useState(false);
  const [changing, setChanging] = useState<ListedMember>();
  const { givesRoles } = useStaffRights();
  const members = useMembers({ staffOnly });
  const leadIds = useLeadIds();
  return (
    <Section title={t('members')} lead={t('membersLead')}>
      <Checkbox label={t('staffOnly')} checked={staffOnly} onChange={(event) => setStaffOnly(event.target.checked)} />
      <Faces query={members} failed={t('membersFailed')}>
        {({ pages }) => (
          <MemberRows
            leadIds={leadIds}
            members={pages.flatMap((page) => page.members)}
            onChange={givesRoles ? setChanging : undefined}
          />
        )}
      </Faces>
      {members.hasNextPage && (
        <div>
          <Button isBusy={members.isFetchingNextPage} onClick={() => void members.fetchNextPage()}>
            {t('more')}
          </Button>
        </div>
      )}
      {changing && leadIds && (
        <RoleDialog member={changing} isLead={leadIds.has(changing.id)} onClose={() => setChanging(undefined)} />
      )}
    </Section>
  );
}

interface MemberRowsProps {
  members: ListedMember[];
  leadIds: ReadonlySet<string> | undefined;
  onChange?: (member: ListedMember) => void;
}

function MemberRows({ members, leadIds, onChange }: MemberRowsProps) {
  const { t } = useTranslation('you');
  if (members.length === 0) return <EmptyState title={t('membersEmpty')}>{t('membersEmptyBody')}</EmptyState>;
  return (
    <ul className="lines">
      {members.map((member) => (
        <MemberRow
          key={member.id}
          member={member}
          isLead={leadIds?.has(member.id) === true}
          onChange={onChange && (() => onChange(member))}
        />
      ))}
    </ul>
  );
}

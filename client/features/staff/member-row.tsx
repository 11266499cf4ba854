import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '#client/ui/button.tsx';
import { Name } from '#client/ui/name.tsx';
import { Seal } from '#client/ui/seal.tsx';
import type { Output } from '#shared/contract/operations.ts';

export type ListedMember = Output<'member:list'>['members'][number];

export interface MemberRowProps {
  member: ListedMember;
  isLead: boolean;
  onChange?: () => void;
}

export function MemberRow({ member, isLead, onChange }: MemberRowProps) {
  const { t } = useTranslation('you');
  return (
    <li>
      <Seal member={member} size="sm" />
      <div className="grow">
        <Link to={`/members/${member.id}`}>
          <Name lang={member.nameLang}>{member.name}</Name>
        </Link>
        <small>
          <bdi>@{member.handle}</bdi> · {t(`role_${member.role}`)}
          {isLead && ` · ${t('lead')}`}
        </small>
      </div>
      {onChange && (
        <Button tone="quiet" aria-label={t('changeRoleNamed', { name: member.name })} onClick={onChange}>
          {t('changeRole')}
        </Button>
      )}
    </li>
  );
}

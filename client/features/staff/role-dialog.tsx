import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RowProblem } from '#client/features/accounts/you/row-problem.tsx';
import { hasCode } from '#client/platform/request-failure.ts';
import { Button } from '#client/ui/button.tsx';
import { Radio } from '#client/ui/choice.tsx';
import { Choices } from '#client/ui/choices.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { showToast } from '#client/ui/toasts.ts';
import type { Role } from '#shared/contract/members.ts';
import type { ListedMember } from './member-row.tsx';
import { useSetRole } from './use-members.ts';

const roles = ['member', 'ally', 'steward', 'moderator', 'admin'] as const satisfies readonly Role[];

/** One role out of five, each with what it means. */
export function RoleDialog({ member, onClose }: { member: ListedMember; onClose: () => void }) {
  const { t } = useTranslation('you');
  const { t: tUi } = useTranslation('ui');
  const [role, setRole] = useState(member.role);
  const change = useSetRole();
  const { name } = member;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (role === member.role) return onClose();
    if (change.isPending) return;
    change.mutate(
      { memberId: member.id, role },
      {
        onSuccess: () => {
          showToast(t('roleGiven', { name }));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog title={t('roleTitle', { name })} isOpen onClose={onClose}>
      <form className="formy" onSubmit={submit}>
        <Choices legend={t('roleLegend')}>
          {roles.map((each) => (
            <Radio
              key={each}
              name="role"
              label={t(`role_${each}`)}
              help={t(`role_${each}Help`)}
              checked={role === each}
              onChange={() => setRole(each)}
            />
          ))}
        </Choices>
        {/* The last admin cannot be taken away, and nothing else about a role can conflict. */}
        <RowProblem failure={change.error} {...(hasCode(change.error, 'conflict') && { words: t('roleLastAdmin') })} />
        <footer>
          <Button onClick={onClose}>{tUi('cancel')}</Button>
          <Button type="submit" tone="primary" isBusy={change.isPending}>
            {t('giveRole')}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}

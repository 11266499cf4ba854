import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RowProblem } from '#client/features/accounts/you/row-problem.tsx';
import { hasCode } from '#client/platform/request-failure.ts';
import { Button } from '#client/ui/button.tsx';
import { Checkbox, Radio } from '#client/ui/choice.tsx';
import { Choices } from '#client/ui/choices.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { showToast } from '#client/ui/toasts.ts';
import type { Role } from '#shared/contract/members.ts';
import type { ListedMember } from './member-row.tsx';
import { useSetLead, useSetRole } from './use-members.ts';

const roles = ['member', 'ally', 'steward', 'moderator', 'admin'] as const satisfies readonly Role[];

export interface RoleDialogProps {
  member: ListedMember;
  /** Whether she is a safeguarding lead now. */
  isLead: boolean;
  onClose: () => void;
}

/** One role out of five, each with what it means; and beside any of them, whether she is a safeguarding lead. */
export function RoleDialog({ member, isLead, onClose }: RoleDialogProps) {
  const { t } = useTranslation('you');
  const { t: tUi } = useTranslation('ui');
  const [role, setRole] = useState(member.role);
  const [leads, setLeads] = useState(isLead);
  const change = useSetRole();
  const lead = useSetLead();
  const isBusy = change.isPending || lead.isPending;
  const { name } = member;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    try {
      if (role !== member.role) await change.mutateAsync({ memberId: member.id, role });
      if (leads !== isLead) await lead.mutateAsync({ memberId: member.id, isLead: leads });
    } catch {
      // What was refused stands beside its cause, and the dialog stays open.
      return;
    }
    if (role !== member.role || leads !== isLead) showToast(t('roleGiven', { name }));
    onClose();
  };
  return (
    <Dialog title={t('roleTitle', { name })} isOpen onClose={onClose}>
      <form className="formy" onSubmit={(event) => void submit(event)}>
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
        <Checkbox
          label={t('lead')}
          help={t('leadHelp')}
          checked={leads}
          onChange={(event) => setLeads(event.target.checked)}
        />
        {/* The last admin cannot be taken away, and nothing else about a role can conflict. */}
        <RowProblem failure={change.error} {...(hasCode(change.error, 'conflict') && { words: t('roleLastAdmin') })} />
        <RowProblem failure={lead.error} {...(hasCode(lead.error, 'not_allowed') && { words: t('leadAdultsOnly') })} />
        <footer>
          <Button onClick={onClose}>{tUi('cancel')}</Button>
          <Button type="submit" tone="primary" isBusy={isBusy}>
            {t('giveRole')}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}

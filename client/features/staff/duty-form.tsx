import { Plus, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toFieldErrors, toFormError } from '#client/features/accounts/field-errors.ts';
import { FormProblem } from '#client/features/accounts/form-problem.tsx';
import { Section } from '#client/features/accounts/you/section.tsx';
import { Button } from '#client/ui/button.tsx';
import { Field } from '#client/ui/field.tsx';
import { IconButton } from '#client/ui/icon-button.tsx';
import { showToast } from '#client/ui/toasts.ts';
import type { Community } from '#shared/contract/accounts.ts';
import { DutyRowFields } from './duty-row-fields.tsx';
import { type DutyRow, toDuty, toDutyRows } from './duty-rows.ts';
import { useUpdateCommunity } from './use-update-community.ts';

/** When somebody reads the questions that were asked without a name. Without hours, nothing is promised. */
export function DutyForm({ duty }: { duty: Community['duty'] }) {
  const { t } = useTranslation('you');
  const [zone, setZone] = useState(duty?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone);
  const [rows, setRows] = useState(() => toDutyRows(duty));
  const update = useUpdateCommunity();
  const change = (key: number, part: Partial<DutyRow>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const add = () => setRows([...rows, { key: Math.max(0, ...rows.map(({ key }) => key)) + 1, ...evening }]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (update.isPending) return;
    update.mutate({ duty: toDuty(zone, rows) }, { onSuccess: () => showToast(t('communitySaved')) });
  };
  return (
    <Section title={t('duty')} lead={t('dutyLead')}>
      <form className="formy narrow" onSubmit={submit}>
        {rows.length > 0 && (
          <ul className="duty-rows">
            {rows.map((row) => (
              <li key={row.key}>
                <DutyRowFields row={row} onChange={(part) => change(row.key, part)} />
                <IconButton
                  icon={X}
                  label={t('dutyRemove')}
                  isSmall
                  onClick={() => setRows(rows.filter(({ key }) => key !== row.key))}
                />
              </li>
            ))}
          </ul>
        )}
        <div>
          <Button icon={Plus} onClick={add}>
            {t('dutyAdd')}
          </Button>
        </div>
        {rows.length > 0 && (
          <Field
            label={t('dutyZone')}
            help={t('dutyZoneHelp')}
            error={toFieldErrors(update.error)['duty.zone']}
            value={zone}
            autoComplete="off"
            spellCheck={false}
            required
            onChange={(event) => setZone(event.target.value)}
          />
        )}
        <FormProblem words={toFormError(update.error, ['duty.zone'])} />
        <div>
          <Button type="submit" tone="plum" isBusy={update.isPending}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Section>
  );
}

const evening = { day: 'Mon', from: '18:00', to: '21:00' } as const;

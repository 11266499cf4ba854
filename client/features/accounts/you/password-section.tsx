import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callRest } from '#client/platform/api.ts';
import { hasCode } from '#client/platform/request-failure.ts';
import { useMe } from '#client/platform/use-me.ts';
import { Button } from '#client/ui/button.tsx';
import { Field } from '#client/ui/field.tsx';
import { showToast } from '#client/ui/toasts.ts';
import { toFieldErrors, toFormError } from '../field-errors.ts';
import { FormProblem } from '../form-problem.tsx';
import { Section } from './section.tsx';
import { devicesQuery } from './use-devices.ts';

const empty = { currentPassword: '', newPassword: '' };

export function PasswordSection() {
  const { t } = useTranslation('you');
  const { card } = useMe();
  const [passwords, setPasswords] = useState(empty);
  const change = useChangePassword();
  const errors = toFieldErrors(change.error);
  const isWrong = hasCode(change.error, 'wrong_password');
  const isWeak = hasCode(change.error, 'weak_password');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (change.isPending) return;
    change.mutate(passwords, {
      onSuccess: () => {
        setPasswords(empty);
        showToast(t('passwordChanged'));
      },
    });
  };
  return (
    <Section title={t('password')} lead={t('passwordLead')}>
      <form className="formy narrow" onSubmit={submit}>
        {!isWrong && !isWeak && <FormProblem words={toFormError(change.error, Object.keys(empty))} />}
        {/* For password managers, which ask whose password it is. */}
        <input type="text" autoComplete="username" value={card.handle} readOnly hidden />
        <Field
          label={t('passwordNow')}
          type="password"
          autoComplete="current-password"
          required
          error={isWrong ? t('passwordWrong') : errors.currentPassword}
          value={passwords.currentPassword}
          onChange={(event) => setPasswords({ ...passwords, currentPassword: event.target.value })}
        />
        <Field
          label={t('newPassword')}
          type="password"
          autoComplete="new-password"
          required
          help={t('newPasswordHelp')}
          error={isWeak ? change.error?.message : errors.newPassword}
          value={passwords.newPassword}
          onChange={(event) => setPasswords({ ...passwords, newPassword: event.target.value })}
        />
        <div>
          <Button type="submit" isBusy={change.isPending}>
            {t('passwordChange')}
          </Button>
        </div>
      </form>
    </Section>
  );
}

function useChangePassword() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (passwords: typeof empty) => callRest('account:changePassword', passwords),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: devicesQuery.queryKey }),
  });
}

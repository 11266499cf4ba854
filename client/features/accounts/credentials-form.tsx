import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { Field } from '#client/ui/field.tsx';
import { toFormError } from './field-errors.ts';
import { FormProblem } from './form-problem.tsx';
import { type Credentials, useCredentials } from './suspension.ts';

export interface CredentialsFormProps {
  failure: Error | null;
  isBusy: boolean;
  onType: (typed: Credentials) => void;
}

/** Handle and password, to read letters by; it does not sign in. */
export function CredentialsForm({ failure, isBusy, onType }: CredentialsFormProps) {
  const { t } = useTranslation('accounts');
  const { t: tStatements } = useTranslation('statements');
  const [handle, setHandle] = useState(() => useCredentials.getState().typed?.handle ?? '');
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) onType({ handle, password });
  };
  return (
    <form className="formy threshold-form" onSubmit={submit}>
      {!isBusy && <FormProblem words={toFormError(failure, [])} />}
      <Field
        label={t('handleShort')}
        value={handle}
        onChange={(event) => setHandle(event.target.value)}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <Field
        label={t('password')}
        type="password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        autoComplete="current-password"
        required
      />
      <Button type="submit" tone="primary" isBusy={isBusy}>
        {tStatements('suspendedRead')}
      </Button>
    </form>
  );
}

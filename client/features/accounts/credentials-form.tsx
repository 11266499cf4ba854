import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { Field } from '#client/ui/field.tsx';
import { toFormError } from './field-errors.ts';
import { FormProblem } from './form-problem.tsx';
import type { Credentials } from './suspension.ts';

export interface CredentialsFormProps {
  /** What the button says. */
  action: string;
  /** Where another button of the view leads. */
  isQuiet?: boolean;
  /** What she typed elsewhere a moment ago. */
  knownHandle?: string;
  failure: Error | null;
  isBusy: boolean;
  onSend: (typed: Credentials) => void;
}

/** Handle and password. */
export function CredentialsForm({ action, isQuiet, knownHandle = '', failure, isBusy, onSend }: CredentialsFormProps) {
  const { t } = useTranslation('accounts');
  const [handle, setHandle] = useState(knownHandle);
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) onSend({ handle, password });
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
      <Button type="submit" tone={isQuiet ? 'default' : 'primary'} isBusy={isBusy}>
        {action}
      </Button>
    </form>
  );
}

import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { hasCode } from '#client/platform/request-failure.ts';
import { Button } from '#client/ui/button.tsx';
import { Field } from '#client/ui/field.tsx';
import { toFormError } from './field-errors.ts';
import { FormProblem } from './form-problem.tsx';
import { useCredentials } from './suspension.ts';
import { useSignIn } from './use-enter.ts';

/** Handle and password. `isQuiet` where another button of the view leads. */
export function SignInForm({ isQuiet = false }: { isQuiet?: boolean }) {
  const { t } = useTranslation('accounts');
  const [handle, setHandle] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useSignIn();
  const navigate = useNavigate();
  const showLetters = () => {
    useCredentials.setState({ typed: { handle, password } });
    void navigate('/suspended');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (signIn.isPending) return;
    signIn.mutate({ handle, password }, { onError: (failure) => hasCode(failure, 'suspended') && showLetters() });
  };
  return (
    <form className="formy threshold-form" onSubmit={submit}>
      <FormProblem words={toFormError(signIn.error, [])} />
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
      <Button type="submit" tone={isQuiet ? 'default' : 'primary'} isBusy={signIn.isPending}>
        {t('signIn')}
      </Button>
    </form>
  );
}

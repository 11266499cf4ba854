import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { hasCode } from '#client/platform/request-failure.ts';
import { CredentialsForm } from './credentials-form.tsx';
import { type Credentials, useCredentials } from './suspension.ts';
import { useSignIn } from './use-enter.ts';

/** Lets her in, or, when she is suspended, to her letters. `isQuiet` where another button of the view leads. */
export function SignInForm({ isQuiet = false }: { isQuiet?: boolean }) {
  const { t } = useTranslation('accounts');
  const signIn = useSignIn();
  const navigate = useNavigate();
  const showLetters = (typed: Credentials) => {
    useCredentials.setState({ typed });
    void navigate('/suspended');
  };
  return (
    <CredentialsForm
      action={t('signIn')}
      isQuiet={isQuiet}
      failure={signIn.error}
      isBusy={signIn.isPending}
      onSend={(typed) =>
        signIn.mutate(typed, { onError: (failure) => hasCode(failure, 'suspended') && showLetters(typed) })
      }
    />
  );
}

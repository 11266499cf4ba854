import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { hasCode } from '#client/platform/request-failure.ts';
import { endSession, useSession } from '#client/platform/session.ts';
import { CredentialsForm } from './credentials-form.tsx';
import { SuspendedLetters } from './suspended-letters.tsx';
import { useCredentials } from './suspension.ts';
import { Threshold } from './threshold.tsx';
import { useSuspension } from './use-suspension.ts';

/** For somebody who cannot come in for now: why, until when, and how to object. Calm, and never a dead end. */
export function SuspendedPage() {
  const { t } = useTranslation('statements');
  const typed = useCredentials((state) => state.typed);
  const suspension = useSuspension(typed);
  useForgetting();
  const { data, error } = suspension;
  if (hasCode(error, 'not_found')) {
    return (
      <Threshold title={t('suspendedOver')} lead={t('suspendedOverBody')}>
        <p className="fine">
          <SignInLink />
        </p>
      </Threshold>
    );
  }
  if (data && typed) return <SuspendedLetters typed={typed} suspension={data} />;
  return (
    <Threshold title={t('suspendedTitle')} lead={t('suspendedForm')}>
      <CredentialsForm
        action={t('suspendedRead')}
        knownHandle={typed?.handle ?? ''}
        failure={error}
        isBusy={suspension.isFetching}
        onSend={(next) => useCredentials.setState({ typed: next })}
      />
      <p className="fine">
        <SignInLink />
      </p>
    </Threshold>
  );
}

function SignInLink() {
  const { t } = useTranslation('accounts');
  return <Link to="/sign-in">{t('suspendedSignIn')}</Link>;
}

/** What she typed goes when she leaves the page; that she was sent out is said once. */
function useForgetting(): void {
  useEffect(() => {
    const session = useSession.getState();
    if (session.state === 'visitor' && session.because) endSession();
    return () => useCredentials.setState({ typed: undefined });
  }, []);
}

export { SuspendedPage as Component };

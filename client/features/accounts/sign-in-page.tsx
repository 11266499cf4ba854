import { Info } from 'lucide-react';
import { Trans, useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '#client/platform/session.ts';
import { Note } from '#client/ui/note.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { Threshold } from './threshold.tsx';
import { useWayIn } from './use-way-in.ts';

export function SignInPage() {
  const { t } = useTranslation('accounts');
  const session = useSession();
  useWayIn();
  const because = session.state === 'visitor' ? session.because : undefined;
  return (
    <Threshold title={t('signInTitle')}>
      {because && <Note icon={Info}>{t(because === 'ended' ? 'sessionEnded' : 'sessionSuspended')}</Note>}
      <SignInForm />
      <p className="fine">
        <Trans t={t} i18nKey="noAccount" components={{ door: <Link to="/join" /> }} />
      </p>
    </Threshold>
  );
}

export { SignInPage as Component };

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
  const hasEnded = session.state === 'visitor' && session.because === 'ended';
  return (
    <Threshold title={t('signInTitle')}>
      {hasEnded && <Note icon={Info}>{t('sessionEnded')}</Note>}
      <SignInForm />
      <p className="fine">
        <Trans t={t} i18nKey="noAccount" components={{ door: <Link to="/join" /> }} />
      </p>
    </Threshold>
  );
}

export { SignInPage as Component };

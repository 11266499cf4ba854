import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { JoinForm } from './join-form.tsx';
import { Threshold } from './threshold.tsx';
import { useSignUp } from './use-enter.ts';
import { useJoinOutcome } from './use-join-outcome.tsx';
import { useWayIn } from './use-way-in.ts';

/** Where the link goes that the server prints at its first start. */
export function FirstAdminPage() {
  const { t } = useTranslation('accounts');
  const [search] = useSearchParams();
  const firstAdminCode = search.get('code');
  const signUp = useSignUp();
  useWayIn();
  const outcome = useJoinOutcome(signUp);
  if (outcome) return outcome;
  return (
    <Threshold title={t('firstAdminTitle')} lead={t(firstAdminCode ? 'firstAdminLead' : 'firstAdminMissing')}>
      {firstAdminCode && <JoinForm signUp={signUp} door={{ firstAdminCode }} asksStewards={false} />}
    </Threshold>
  );
}

export { FirstAdminPage as Component };

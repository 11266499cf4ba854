import { useTranslation } from 'react-i18next';
import { hasCode } from '#client/platform/request-failure.ts';
import { Threshold } from './threshold.tsx';
import type { useSignUp } from './use-enter.ts';

/** The two ways in which the form is over without being signed in: she waits for a steward, or is too young for now. */
export function useJoinOutcome(signUp: ReturnType<typeof useSignUp>) {
  const { t } = useTranslation('accounts');
  if (signUp.data?.state === 'waiting')
    return <Threshold title={t('heldBackTitle')}>{<p>{t('heldBack')}</p>}</Threshold>;
  if (!hasCode(signUp.error, 'too_young')) return null;
  return (
    <Threshold title={t('tooYoungTitle')}>
      <p role="alert">{signUp.error.message}</p>
    </Threshold>
  );
}

import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { callRest } from '#client/platform/api.ts';
import { useSession } from '#client/platform/session.ts';
import { Button } from '#client/ui/button.tsx';
import { ButtonLink } from '#client/ui/button-link.tsx';
import { showToast } from '#client/ui/toasts.ts';
import { forgetClaim, useClaim } from '../claim.ts';

/** To whoever came with words: bring the question to the account she has, or to one that she opens now. */
export function KeepOffer() {
  const { t } = useTranslation('questions');
  const words = useClaim((claim) => claim.words);
  const isMember = useSession(({ state }) => state === 'member');
  if (words === undefined) return null;
  return (
    <section className="keep-offer">
      <div>
        <h2>{isMember ? t('keepTitle') : t('keepVisitor')}</h2>
        <p>{isMember ? t('keepBody') : t('keepVisitorBody')}</p>
      </div>
      {isMember ? <Keep words={words} /> : <ButtonLink to="/join?next=/ask/mine">{t('keepVisitorDo')}</ButtonLink>}
    </section>
  );
}

function Keep({ words }: { words: string }) {
  const { t } = useTranslation('questions');
  const keep = useMutation({
    gcTime: 0,
    mutationFn: () => callRest('question:keep', { code: words }),
    onSuccess: () => {
      forgetClaim();
      showToast(t('kept'));
    },
  });
  return (
    <>
      <Button tone="plum" isBusy={keep.isPending} onClick={() => keep.mutate()}>
        {t('keep')}
      </Button>
      {keep.error && (
        <p className="err" role="alert">
          {keep.error.message}
        </p>
      )}
    </>
  );
}

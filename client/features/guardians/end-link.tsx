import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { ConfirmDialog } from '#client/ui/confirm-dialog.tsx';
import type { GuardianLink } from '#shared/contract/guardians.ts';
import { useEndLink } from './guardian-links.ts';

/** Either of the two ends it. It is asked once more, because only a new code begins it again. */
export function EndLink({ link: { id }, name, isMine }: { link: GuardianLink; name: string; isMine: boolean }) {
  const { t } = useTranslation('guardians');
  const [isAsking, setIsAsking] = useState(false);
  const end = useEndLink();
  return (
    <>
      <Button tone="quiet" aria-label={t('endNamed', { name })} onClick={() => setIsAsking(true)}>
        {t('end')}
      </Button>
      <ConfirmDialog
        title={t(isMine ? 'endMineTitle' : 'endTheirsTitle', { name })}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        keep={t('endKeep')}
        act={t('endAct')}
        isBusy={end.isPending}
        onAct={() => end.mutate(id, { onSettled: () => setIsAsking(false) })}
      >
        {t('endBody')}
      </ConfirmDialog>
      {end.error && <p role="alert">{end.error.message}</p>}
    </>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { ConfirmDialog } from '#client/ui/confirm-dialog.tsx';
import { RowProblem } from './row-problem.tsx';
import { useSignOut } from './use-sign-out.ts';

export function SignOutEverywhere() {
  const { t } = useTranslation('you');
  const [isAsking, setAsking] = useState(false);
  const signOut = useSignOut();
  return (
    <>
      <div className="btnrow">
        <Button tone="danger" onClick={() => setAsking(true)}>
          {t('signOutEverywhere')}
        </Button>
      </div>
      {signOut.error && <RowProblem failure={signOut.error} words={t('signOutFailed')} />}
      <ConfirmDialog
        title={t('signOutEverywhereTitle')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        keep={t('signOutEverywhereKeep')}
        act={t('signOutEverywhereAct')}
        isBusy={signOut.isPending}
        onAct={() => signOut.mutate('everywhere', { onSettled: () => setAsking(false) })}
      >
        {t('signOutEverywhereBody')}
      </ConfirmDialog>
    </>
  );
}

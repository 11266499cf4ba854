import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useBlocker, useNavigate } from 'react-router';
import { isAway } from '#client/app/leave/leaving.ts';
import { Button } from '#client/ui/button.tsx';
import { ConfirmDialog } from '#client/ui/confirm-dialog.tsx';

/** Asks once more before the page goes and her words with it. Leave at once is never held up. */
export function LeavingWithout({ isOn, onKept }: { isOn: boolean; onKept: () => void }) {
  const { t } = useTranslation('ask');
  const navigate = useNavigate();
  const blocker = useBlocker(isOn);
  useEffect(() => {
    if (!isOn) return;
    const ask = (event: BeforeUnloadEvent) => {
      if (!isAway()) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isOn]);
  const goOn = () => {
    flushSync(onKept);
    void navigate('/ask/mine');
  };
  return (
    <>
      <Button tone="primary" onClick={goOn}>
        {t('writtenDown')}
      </Button>
      <ConfirmDialog
        title={t('leaveWithout')}
        isOpen={blocker.state === 'blocked'}
        onClose={() => blocker.reset?.()}
        keep={t('leaveStay')}
        act={t('leaveWithoutDo')}
        onAct={() => blocker.proceed?.()}
      >
        {t('leaveWithoutBody')}
      </ConfirmDialog>
    </>
  );
}

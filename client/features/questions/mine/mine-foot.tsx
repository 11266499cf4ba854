import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '#client/ui/button.tsx';
import { ConfirmDialog } from '#client/ui/confirm-dialog.tsx';
import { showToast } from '#client/ui/toasts.ts';
import { callAsAsker } from '../call-as-asker.ts';
import { forgetClaim, useClaim } from '../claim.ts';
import { lookAgain } from './use-mine.ts';

/** Ask again, put the words away, or take everything back. */
export function MineFoot({ canErase }: { canErase: boolean }) {
  const { t } = useTranslation('questions');
  const hasWords = useClaim(({ words }) => words !== undefined);
  const putAway = () => {
    forgetClaim();
    showToast(t('forgotten'));
  };
  return (
    <footer className="mine-foot">
      <Link to="/ask">{t('another')}</Link>
      {hasWords && (
        <Button tone="quiet" onClick={putAway}>
          {t('forget')}
        </Button>
      )}
      {canErase && <EraseAll hasWords={hasWords} />}
    </footer>
  );
}

function EraseAll({ hasWords }: { hasWords: boolean }) {
  const { t } = useTranslation('questions');
  const [isAsked, setAsked] = useState(false);
  const erase = useMutation({
    mutationFn: () => callAsAsker('question:eraseAll', {}),
    onSuccess: ({ withdrawn }) => showToast(t('erased', { count: withdrawn })),
    onSettled: () => {
      setAsked(false);
      return lookAgain();
    },
  });
  return (
    <>
      <Button tone="dim" onClick={() => setAsked(true)}>
        {t('eraseAll')}
      </Button>
      {erase.error && (
        <span className="err" role="alert">
          {erase.error.message}
        </span>
      )}
      <ConfirmDialog
        title={t('eraseAllTitle')}
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        keep={t('withdrawKeep')}
        act={t('eraseAllDo')}
        onAct={() => erase.mutate()}
        isBusy={erase.isPending}
      >
        {hasWords ? t('eraseAllWords') : t('eraseAllBody')}
      </ConfirmDialog>
    </>
  );
}

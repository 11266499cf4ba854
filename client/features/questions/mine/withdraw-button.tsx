import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { ConfirmDialog } from '#client/ui/confirm-dialog.tsx';
import { useWithdraw } from './use-mine.ts';

export interface WithdrawButtonProps {
  threadId: string;
  /** A draft that waits, or a post. */
  id: string;
  isQuestion?: boolean;
}

/** Takes back what she wrote without a name; asks once, because nobody can bring it back. */
export function WithdrawButton({ threadId, id, isQuestion }: WithdrawButtonProps) {
  const { t } = useTranslation('questions');
  const [isAsked, setAsked] = useState(false);
  const withdraw = useWithdraw(threadId);
  const act = () => withdraw.mutate(id, { onSettled: () => setAsked(false) });
  return (
    <>
      <Button tone="quiet" onClick={() => setAsked(true)}>
        {t('withdraw')}
      </Button>
      {withdraw.error && (
        <span className="err" role="alert">
          {withdraw.error.message}
        </span>
      )}
      <ConfirmDialog
        title={t('withdrawTitle')}
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        keep={t('withdrawKeep')}
        act={t('withdraw')}
        onAct={act}
        isBusy={withdraw.isPending}
      >
        {isQuestion ? t('withdrawQuestionBody') : t('withdrawBody')}
      </ConfirmDialog>
    </>
  );
}

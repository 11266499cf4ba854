import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { dismissToast, showToast } from '#client/ui/toasts.ts';
import { toAddress } from './desk-view.ts';
import { keepDraft } from './drafts.ts';
import { focusCaseSoon } from './focus-case.ts';
import { takeLatelyDecided, useLatelyDecided } from './lately-decided.ts';
import { useTakeBack } from './use-take-back.ts';

/** Takes back what was just decided and opens it again, with everything that had been chosen. */
export function useUndo(): () => false | undefined {
  const { t } = useTranslation('moderation');
  const navigate = useNavigate();
  const takeBack = useTakeBack();
  const undo = () => {
    const last = takeLatelyDecided();
    if (!last) return false;
    const { toastId } = useLatelyDecided.getState();
    if (toastId !== undefined) dismissToast(toastId);
    const { id: caseId, version, number } = last.decided;
    // Awaited, not given along: the pane that it was decided in is gone by now, and what is given along goes with it.
    takeBack.mutateAsync({ caseId, version, reason: t('undoReason') }).then(
      () => {
        keepDraft(caseId, last.draft);
        showToast(t('takenBack', { number }));
        void navigate(toAddress({ openId: caseId }));
        focusCaseSoon(caseId);
      },
      (failure: Error) => void showToast(t('undoFailed', { why: failure.message })),
    );
  };
  return undo;
}

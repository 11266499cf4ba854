import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useShortcut } from '#client/app/shortcuts/use-shortcut.ts';
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
    takeBack.mutate(
      { caseId, version, reason: t('undoReason') },
      {
        onSuccess: () => {
          keepDraft(caseId, last.draft);
          showToast(t('takenBack', { number }));
          void navigate(toAddress({ openId: caseId }));
          focusCaseSoon(caseId);
        },
        onError: (failure) => void showToast(t('undoFailed', { why: failure.message })),
      },
    );
  };
  useShortcut('undoDecision', undo);
  return undo;
}

import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { callRest } from '#client/platform/api.ts';
import { ConfirmDialog } from '#client/ui/confirm-dialog.tsx';
import { applyOutcome } from './apply-message-events.ts';

/** Taking one’s own words back cannot be undone, so it is asked once. */
export function DeleteDialog({
  roomId,
  messageId,
  onClose,
}: {
  roomId: string;
  messageId: string;
  onClose: () => void;
}) {
  const { t } = useTranslation('messages');
  const remove = useMutation({
    mutationFn: () => callRest('message:delete', { roomId, messageId }),
    onSuccess: (message) => {
      applyOutcome({ state: 'sent', message });
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={t('deleteTitle')}
      isOpen
      onClose={onClose}
      keep={t('deleteKeep')}
      act={t('deleteAct')}
      onAct={() => remove.mutate()}
      isBusy={remove.isPending}
    >
      {remove.error ? t('deleteFailed', { why: remove.error.message }) : t('deleteBody')}
    </ConfirmDialog>
  );
}

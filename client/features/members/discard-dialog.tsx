import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '#client/ui/confirm-dialog.tsx';

export interface DiscardDialogProps {
  isOpen: boolean;
  onClose: () => void;
  onDiscard: () => void;
}

export function DiscardDialog({ isOpen, onClose, onDiscard }: DiscardDialogProps) {
  const { t } = useTranslation('members');
  return (
    <ConfirmDialog
      title={t('discardTitle')}
      isOpen={isOpen}
      onClose={onClose}
      keep={t('discardKeep')}
      act={t('discardAct')}
      onAct={onDiscard}
    >
      {t('discardBody')}
    </ConfirmDialog>
  );
}

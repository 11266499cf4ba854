import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useLeaveRoom } from '#client/features/rooms/use-change-room.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import type { Room } from '#shared/contract/rooms.ts';

/** Asked once, because she cannot come back by herself. */
export function LeaveConversation({ room, onClose }: { room: Room; onClose: () => void }) {
  const { t } = useTranslation('conversations');
  const leave = useLeaveRoom();
  const navigate = useNavigate();
  return (
    <Dialog
      title={t('leaveTitle')}
      isOpen
      onClose={onClose}
      role="alertdialog"
      actions={
        <>
          <Button autoFocus onClick={onClose}>
            {t('leaveStay')}
          </Button>
          <Button
            tone="danger"
            isBusy={leave.isPending}
            onClick={() =>
              void leave.mutateAsync(room.id).then(
                () => navigate('/'),
                () => undefined,
              )
            }
          >
            {t('leaveDo')}
          </Button>
        </>
      }
    >
      <p>{t('leaveHelp')}</p>
      {leave.error && <p role="alert">{leave.error.message}</p>}
    </Dialog>
  );
}

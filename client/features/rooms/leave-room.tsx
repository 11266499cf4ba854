import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import type { Room } from '#shared/contract/rooms.ts';
import { useLeaveRoom } from './use-change-room.ts';

export function LeaveRoom({ room }: { room: Room }) {
  const { t } = useTranslation('roomCare');
  const [isAsking, setIsAsking] = useState(false);
  const leave = useLeaveRoom();
  const navigate = useNavigate();
  return (
    <section>
      <Button tone="danger" onClick={() => setIsAsking(true)}>
        {t('leave')}
      </Button>
      <Dialog
        title={t('leaveTitle', { room: room.name })}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        role="alertdialog"
        actions={
          <>
            <Button autoFocus onClick={() => setIsAsking(false)}>
              {t('stay')}
            </Button>
            <Button
              tone="danger"
              isBusy={leave.isPending}
              onClick={() => leave.mutate(room.id, { onSuccess: () => void navigate('/rooms?find') })}
            >
              {t('leave')}
            </Button>
          </>
        }
      >
        <p>{t('leaveHelp')}</p>
        {leave.error && <p role="alert">{leave.error.message}</p>}
      </Dialog>
    </section>
  );
}

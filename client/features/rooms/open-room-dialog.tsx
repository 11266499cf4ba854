import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { emptyRoomDraft, RoomFields } from './room-fields.tsx';
import { useOpenRoom } from './use-change-room.ts';

/** Name, who can come in, and the charter: what a newcomer reads before she joins. */
export function OpenRoomDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation('roomCare');
  const { t: tUi } = useTranslation('ui');
  const navigate = useNavigate();
  const [draft, setDraft] = useState(emptyRoomDraft);
  const open = useOpenRoom();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (open.isPending) return;
    open.mutate(draft, {
      onSuccess: (room) => {
        onClose();
        setDraft(emptyRoomDraft);
        void navigate(`/rooms/${room.id}`);
      },
    });
  };
  return (
    <Dialog title={t('openRoomTitle')} isOpen={isOpen} onClose={onClose} isWide>
      <form className="formy" onSubmit={submit}>
        <RoomFields draft={draft} failure={open.error} onChange={(change) => setDraft({ ...draft, ...change })} />
        <div className="btnrow">
          <Button type="submit" tone="primary" isBusy={open.isPending}>
            {t('openRoomDo')}
          </Button>
          <Button onClick={onClose}>{tUi('close')}</Button>
        </div>
      </form>
    </Dialog>
  );
}

import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { can } from '#shared/policy/can.ts';
import { AudienceField } from './room-care-fields.tsx';
import { emptyRoomDraft, RoomFields } from './room-fields.tsx';
import { useActor } from './use-actor.ts';
import { useOpenRoom } from './use-change-room.ts';

/** Name, who can come in, and the charter: what a newcomer reads before she joins. */
export function OpenRoomDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation('roomCare');
  const { t: tUi } = useTranslation('ui');
  const navigate = useNavigate();
  const [draft, setDraft] = useState(emptyRoomDraft);
  const open = useOpenRoom();
  const actor = useActor();
  const mayOpenForYoung = actor !== undefined && can.createRoom(actor, { audience: 'young' }).isAllowed;
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
        {mayOpenForYoung && (
          <AudienceField
            audience={draft.audience}
            onChange={(audience) =>
              setDraft({ ...draft, audience, review: audience === 'young' ? 'whenUnattended' : 'none' })
            }
          />
        )}
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

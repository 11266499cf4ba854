import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toActor } from '#client/features/messages/message-rights.ts';
import { useRooms } from '#client/features/rooms/rooms-cache.ts';
import { useMe } from '#client/platform/use-me.ts';
import { Button } from '#client/ui/button.tsx';
import { Field } from '#client/ui/field.tsx';
import { Select } from '#client/ui/select.tsx';
import { can } from '#shared/policy/can.ts';
import { toFieldErrors, toFormError } from '../field-errors.ts';
import { FormProblem } from '../form-problem.tsx';
import { useCreateInvite } from './use-invites.ts';

/** For how many people, for how long, and whether into a room of hers too. */
export function InviteForm() {
  const { t } = useTranslation('you');
  const [uses, setUses] = useState('1');
  const [days, setDays] = useState('7');
  const [roomId, setRoomId] = useState('');
  const rooms = useRoomsToInviteTo();
  const create = useCreateInvite();
  const errors = toFieldErrors(create.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (create.isPending) return;
    create.mutate({ uses: Number(uses), days: Number(days), ...(roomId && { roomId }) });
  };
  return (
    <form className="formy" onSubmit={submit}>
      <FormProblem words={toFormError(create.error, ['uses', 'days'])} />
      <div className="item-fields">
        <Field
          label={t('inviteUses')}
          type="number"
          min={1}
          max={100}
          required
          error={errors.uses}
          value={uses}
          onChange={(event) => setUses(event.target.value)}
        />
        <Field
          label={t('inviteDays')}
          type="number"
          min={1}
          max={90}
          required
          error={errors.days}
          value={days}
          onChange={(event) => setDays(event.target.value)}
        />
        {rooms.length > 0 && (
          <Select label={t('inviteRoom')} value={roomId} onChange={(event) => setRoomId(event.target.value)}>
            <option value="">{t('inviteRoomNone')}</option>
            {rooms.map(({ id, name, lang }) => (
              <option key={id} value={id} lang={lang}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </div>
      <div>
        <Button type="submit" isBusy={create.isPending}>
          {t('inviteCreate')}
        </Button>
      </div>
    </form>
  );
}

function useRoomsToInviteTo() {
  const actor = toActor(useMe());
  return (useRooms().data ?? []).filter(
    (room) => can.inviteToRoom(actor, { room, membership: room.membership }).isAllowed,
  );
}

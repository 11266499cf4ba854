import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { Checkbox } from '#client/ui/choice.tsx';
import { Select } from '#client/ui/select.tsx';
import type { Room } from '#shared/contract/rooms.ts';
import { RoomFields } from './room-fields.tsx';
import { useUpdateRoom } from './use-change-room.ts';

const slowModes = [0, 5, 15, 30, 60, 300, 900];

/** What the stewards of a room decide. */
export function RoomSettings({ room }: { room: Room }) {
  const { t } = useTranslation('roomCare');
  const { name, entry, audience, review, charter, anonymousQuestions, slowModeSeconds, isLocked, isArchived } = room;
  const before = { name, entry, audience, review, charter, anonymousQuestions, slowModeSeconds, isLocked, isArchived };
  const [draft, setDraft] = useState(before);
  const update = useUpdateRoom();
  const change = (part: Partial<typeof draft>) => {
    setDraft({ ...draft, ...part });
    update.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (update.isPending) return;
    // Whom it is for was said when it was opened.
    const { audience: _, ...change } = draft;
    update.mutate({ roomId: room.id, ...change });
  };
  return (
    <section>
      <h3>{t('settings')}</h3>
      <form className="formy" onSubmit={submit}>
        <RoomFields draft={draft} failure={update.error} onChange={change} />
        <Select
          label={t('slowMode')}
          help={t('slowModeHelp')}
          value={draft.slowModeSeconds}
          onChange={(event) => change({ slowModeSeconds: Number(event.target.value) })}
        >
          {[...new Set([...slowModes, slowModeSeconds])].map((seconds) => (
            <option key={seconds} value={seconds}>
              {seconds === 0 ? t('slowModeOff') : t('slowModeSeconds', { count: seconds })}
            </option>
          ))}
        </Select>
        <Checkbox
          label={t('lock')}
          help={t('lockHelp')}
          checked={draft.isLocked}
          onChange={(event) => change({ isLocked: event.target.checked })}
        />
        <Checkbox
          label={t('archive')}
          help={t('archiveHelp')}
          checked={draft.isArchived}
          onChange={(event) => change({ isArchived: event.target.checked })}
        />
        <Button type="submit" tone="plum" isBusy={update.isPending}>
          {t('save')}
        </Button>
        {update.isSuccess && (
          <p className="help" role="status">
            {t('saved')}
          </p>
        )}
      </form>
    </section>
  );
}

import { useTranslation } from 'react-i18next';
import type { Anonymity } from '#shared/contract/questions.ts';
import { changeAskDraft } from './ask-draft.ts';

interface PlaceChoiceProps {
  rooms: Anonymity['rooms'];
  roomId: string;
  'aria-invalid'?: true;
  'aria-describedby'?: string;
}

/** Whose room it is for; where there is but one, it is only said. */
export function PlaceChoice({ rooms, roomId, ...invalid }: PlaceChoiceProps) {
  const { t } = useTranslation('ask');
  const [only, ...others] = rooms;
  if (only && others.length === 0) {
    return (
      <span className="for">
        {t('addressee')}: <bdi lang={only.lang}>{only.name}</bdi>
      </span>
    );
  }
  const chosen = rooms.find(({ id }) => id === roomId);
  return (
    <div className="for">
      <label htmlFor="ask-room">{t('addressee')}</label>
      <select
        id="ask-room"
        className="input"
        value={roomId}
        {...invalid}
        title={chosen?.forWhom || undefined}
        onChange={(event) => changeAskDraft({ roomId: event.target.value })}
      >
        <option value="">{t('blankRoom')}</option>
        {rooms.map(({ id, name, lang }) => (
          <option key={id} value={id} lang={lang}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

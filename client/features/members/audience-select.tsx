import { useTranslation } from 'react-i18next';
import { useRooms } from '#client/features/rooms/rooms-cache.ts';
import { Select } from '#client/ui/select.tsx';
import type { Audience } from '#shared/contract/members.ts';
import { plainAudiences, toAudience, toChoice } from './audience.ts';
import { useAudienceWords } from './use-audience-words.ts';

export interface AudienceSelectProps {
  id: string;
  value: Audience;
  onChange: (audience: Audience) => void;
}

/** Who may see one thing she says: nobody, the people of her rooms, every member, or one room. */
export function AudienceSelect({ id, value, onChange }: AudienceSelectProps) {
  const { t } = useTranslation('members');
  const { data } = useRooms();
  const words = useAudienceWords();
  const mine: Audience[] = (data ?? [])
    .filter(({ membership }) => membership.state === 'joined')
    .map(({ id: roomId }) => ({ roomId }));
  const offered = [...plainAudiences, ...mine];
  const choices = offered.some((audience) => toChoice(audience) === toChoice(value)) ? offered : [...offered, value];
  return (
    <Select
      id={id}
      label={t('audience')}
      value={toChoice(value)}
      onChange={(event) => onChange(toAudience(event.target.value))}
    >
      {choices.map((audience) => (
        <option key={toChoice(audience)} value={toChoice(audience)}>
          {words(audience)}
        </option>
      ))}
    </Select>
  );
}

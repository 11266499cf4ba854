import { useTranslation } from 'react-i18next';
import { Radio } from '#client/ui/choice.tsx';
import { Choices } from '#client/ui/choices.tsx';
import type { Review, RoomAudience } from '#shared/contract/rooms.ts';

type AudienceFieldProps = { audience: RoomAudience; onChange: (audience: RoomAudience) => void };

/** Whom a new room is for; for those who may open one for the young. */
export function AudienceField({ audience, onChange }: AudienceFieldProps) {
  const { t } = useTranslation('roomCare');
  return (
    <Choices legend={t('audience')}>
      {(['everyone', 'young'] as const).map((one) => (
        <Radio
          key={one}
          name="audience"
          label={t(`audience_${one}`)}
          help={one === 'young' ? t('audience_youngHelp') : undefined}
          checked={audience === one}
          onChange={() => onChange(one)}
        />
      ))}
    </Choices>
  );
}

type ReviewFieldProps = { audience: RoomAudience; review: Review; onChange: (review: Review) => void };

/** Whether somebody reads messages before they appear; in a room for the young there is always a when. */
export function ReviewField({ audience, review, onChange }: ReviewFieldProps) {
  const { t } = useTranslation('roomCare');
  const choices =
    audience === 'young' ? (['whenUnattended', 'always'] as const) : (['none', 'whenUnattended', 'always'] as const);
  return (
    <Choices legend={t('review')}>
      {choices.map((one) => (
        <Radio
          key={one}
          name="review"
          label={t(`review_${one}`)}
          help={one === 'whenUnattended' ? t('review_whenUnattendedHelp') : undefined}
          checked={review === one}
          onChange={() => onChange(one)}
        />
      ))}
    </Choices>
  );
}

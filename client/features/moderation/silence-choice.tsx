import { useTranslation } from 'react-i18next';
import { useFormattingLocale } from '#client/i18n/use-formatting-locale.ts';
import { Radio } from '#client/ui/choice.tsx';
import { Choices } from '#client/ui/choices.tsx';
import type { CaseView } from '#shared/contract/moderation.ts';
import { type Silence, silenceMinutes } from './draft.ts';
import { formatDuration } from './format-duration.ts';
import { useDeskRights } from './use-desk-rights.ts';

export interface SilenceChoiceProps {
  judged: CaseView;
  silence: Silence;
  onChange: (silence: Silence) => void;
}

/** How long the author cannot write, and where. */
export function SilenceChoice({ judged: { roomId, roomName }, silence, onChange }: SilenceChoiceProps) {
  const { t } = useTranslation('moderation');
  const locale = useFormattingLocale();
  const { silencesEverywhere } = useDeskRights();
  return (
    <section className="letter silence-choice">
      <Choices legend={t('silenceHow')}>
        {silenceMinutes.map((minutes) => (
          <Radio
            key={minutes}
            name="minutes"
            label={formatDuration(minutes, locale)}
            checked={silence.minutes === minutes}
            onChange={() => onChange({ ...silence, minutes })}
          />
        ))}
      </Choices>
      {roomId !== null && silencesEverywhere && (
        <Choices legend={t('silenceWhere')}>
          {[false, true].map((isEverywhere) => (
            <Radio
              key={String(isEverywhere)}
              name="where"
              label={isEverywhere ? t('whereEverywhere') : t('whereHere', { room: roomName ?? t('whereNobody') })}
              checked={silence.isEverywhere === isEverywhere}
              onChange={() => onChange({ ...silence, isEverywhere })}
            />
          ))}
        </Choices>
      )}
    </section>
  );
}

import { useTranslation } from 'react-i18next';
import { useDateWords } from '#client/features/statements/use-date-words.ts';
import { useFormattingLocale } from '#client/i18n/use-formatting-locale.ts';
import { Radio } from '#client/ui/choice.tsx';
import { Choices } from '#client/ui/choices.tsx';
import type { CaseView } from '#shared/contract/moderation.ts';
import { type Silence, silenceMinutes } from './draft.ts';
import { findPersona } from './find-persona.ts';
import { formatDuration } from './format-duration.ts';
import { useDeskRights } from './use-desk-rights.ts';

export interface SilenceChoiceProps {
  judged: CaseView;
  silence: Silence;
  onChange: (silence: Silence) => void;
}

/** How long the author cannot write, and where. */
export function SilenceChoice({ judged, silence, onChange }: SilenceChoiceProps) {
  const { t } = useTranslation('moderation');
  const locale = useFormattingLocale();
  const { silencesEverywhere } = useDeskRights();
  const { roomId, roomName } = judged;
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
      {findPersona(judged) && <Nameless minutes={silence.minutes} />}
    </section>
  );
}

/** What it reaches, and what it tells nobody. */
function Nameless({ minutes }: { minutes: number }) {
  const { t } = useTranslation('moderation');
  const dateWords = useDateWords();
  const until = new Date(Date.now() + minutes * 60_000).toISOString();
  return <p className="help">{t('silenceNameless', { until: dateWords(until, 'full') })}</p>;
}

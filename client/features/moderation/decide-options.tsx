import { useTranslation } from 'react-i18next';
import { useFormattingLocale } from '#client/i18n/use-formatting-locale.ts';
import { Checkbox, Radio } from '#client/ui/choice.tsx';
import { Choices } from '#client/ui/choices.tsx';
import { classNames } from '#client/ui/class-names.ts';
import { Field } from '#client/ui/field.tsx';
import type { CaseView } from '#shared/contract/moderation.ts';
import { isAgainstAuthor, takesMeasures } from './decisions.ts';
import {
  type Draft,
  type DraftProblem,
  hasMeasure,
  slowModeSeconds,
  suspensionMinutes,
  toggleRemoval,
} from './draft.ts';
import { findPersona } from './find-persona.ts';
import { formatDuration } from './format-duration.ts';
import { HandOverChoice } from './hand-over-choice.tsx';
import { RuleChoice } from './rule-choice.tsx';
import { SilenceChoice } from './silence-choice.tsx';

export interface DecideOptionsProps {
  judged: CaseView;
  draft: Draft;
  problem: DraftProblem | undefined;
  onChange: (draft: Draft) => void;
}

/** What has to be said more closely about what was chosen, and nothing else. */
export function DecideOptions({ judged, draft, problem, onChange }: DecideOptionsProps) {
  const { t } = useTranslation('moderation');
  const locale = useFormattingLocale();
  const { decision } = draft;
  return (
    <>
      {decision === 'handOver' && (
        <HandOverChoice
          judged={judged}
          to={draft.to}
          isMissing={problem === 'to'}
          onChoose={(to) => onChange({ ...draft, to })}
        />
      )}
      {isAgainstAuthor(decision) && (
        <RuleChoice
          rule={draft.rule}
          isMissing={problem === 'rule'}
          onChoose={(rule) => onChange({ ...draft, rule })}
        />
      )}
      {decision === 'blur' && (
        <section className="letter">
          <Field
            label={t('contentNote')}
            help={t('contentNoteHelp')}
            error={problem === 'contentNote' && t('contentNoteNeeded')}
            value={draft.contentNote}
            maxLength={80}
            dir="auto"
            onChange={(event) => onChange({ ...draft, contentNote: event.target.value })}
          />
        </section>
      )}
      {draft.silence && (
        <SilenceChoice
          judged={judged}
          silence={draft.silence}
          onChange={(silence) => onChange({ ...draft, silence })}
        />
      )}
      {draft.suspensionMinutes !== undefined && (
        <Lengths
          legend={t('suspendHow')}
          name="suspension"
          minutes={suspensionMinutes}
          chosen={draft.suspensionMinutes}
          onChoose={(minutes) => onChange({ ...draft, suspensionMinutes: minutes })}
        />
      )}
      {takesMeasures(decision) &&
        judged.roomId !== null &&
        !judged.isPrivate &&
        judged.authorId !== null &&
        !findPersona(judged) && (
          <section className={classNames('letter', hasMeasure(draft) && 'follows')}>
            <Checkbox
              label={t('removeFromRoom', { room: judged.roomName ?? t('whereNobody') })}
              checked={draft.removesFromRoom}
              onChange={() => onChange(toggleRemoval(draft, judged))}
            />
          </section>
        )}
      {decision === 'slowMode' && (
        <section className="letter silence-choice">
          <Choices legend={t('slowModeHow')}>
            {slowModeSeconds.map((seconds) => (
              <Radio
                key={seconds}
                name="slowMode"
                label={new Intl.NumberFormat(locale, { style: 'unit', unit: 'second', unitDisplay: 'long' }).format(
                  seconds,
                )}
                checked={draft.slowModeSeconds === seconds}
                onChange={() => onChange({ ...draft, slowModeSeconds: seconds })}
              />
            ))}
          </Choices>
        </section>
      )}
    </>
  );
}

interface LengthsProps {
  legend: string;
  name: string;
  minutes: readonly number[];
  chosen: number;
  onChoose: (minutes: number) => void;
}

function Lengths({ legend, name, minutes, chosen, onChoose }: LengthsProps) {
  const locale = useFormattingLocale();
  return (
    <section className="letter silence-choice">
      <Choices legend={legend}>
        {minutes.map((each) => (
          <Radio
            key={each}
            name={name}
            label={formatDuration(each, locale)}
            checked={chosen === each}
            onChange={() => onChoose(each)}
          />
        ))}
      </Choices>
    </section>
  );
}

import { useTranslation } from 'react-i18next';
import { Checkbox } from '#client/ui/choice.tsx';
import { Choices } from '#client/ui/choices.tsx';
import { Select } from '#client/ui/select.tsx';
import { DiscreetTitle } from '#shared/contract/settings.ts';
import { type DiscreetChoice, toDiscreetChoice } from './discreet.ts';
import { useDiscreet } from './use-discreet.ts';

/** What the tab says, and whether Shift leaves. Whoever draws it says for which devices it holds. */
export function DiscreetChoices({ onChoose }: { onChoose: (choice: DiscreetChoice) => void }) {
  const { t } = useTranslation();
  const choice = toDiscreetChoice(useDiscreet());
  const choose = (change: Partial<DiscreetChoice>) => onChoose({ ...choice, ...change });
  return (
    <>
      <Choices legend={t('discreetLegend')}>
        <Checkbox
          label={t('discreetMode')}
          help={t('discreetModeHelp')}
          checked={choice.isDiscreet}
          onChange={(event) => choose({ isDiscreet: event.target.checked })}
        />
        <Checkbox
          label={t('leavesOnShift')}
          help={t('leavesOnShiftHelp')}
          checked={choice.leavesOnShift}
          onChange={(event) => choose({ leavesOnShift: event.target.checked })}
        />
      </Choices>
      {choice.isDiscreet && (
        <div className="formy narrow">
          <Select
            label={t('discreetTitle')}
            value={choice.discreetTitle}
            onChange={(event) => choose({ discreetTitle: DiscreetTitle.parse(event.target.value) })}
          >
            {DiscreetTitle.options.map((title) => (
              <option key={title} value={title}>
                {t(`discreetTitle_${title}`)}
              </option>
            ))}
          </Select>
        </div>
      )}
    </>
  );
}

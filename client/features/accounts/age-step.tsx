import { useTranslation } from 'react-i18next';
import { Field } from '#client/ui/field.tsx';
import { Select } from '#client/ui/select.tsx';
import type { StepProps } from './join-draft.ts';

/** A neutral question: nothing is preselected, and no age is named as the right one (COPPA guidance on age screens). */
export function AgeStep({ draft, errors, change }: StepProps) {
  const { t, i18n } = useTranslation('accounts');
  const month = new Intl.DateTimeFormat(i18n.language, { month: 'long', timeZone: 'UTC', calendar: 'gregory' });
  return (
    <>
      <Field
        label={t('password')}
        help={t('passwordHelp')}
        error={errors.password}
        type="password"
        value={draft.password}
        onChange={(event) => change({ password: event.target.value })}
        autoComplete="new-password"
        minLength={12}
        required
      />
      <fieldset className="choices born">
        <legend className="label">{t('bornLegend')}</legend>
        <div className="pair">
          <Select
            label={t('month')}
            error={errors.bornMonth}
            value={draft.bornMonth}
            onChange={(event) => change({ bornMonth: event.target.value })}
            required
          >
            <option value="" />
            {Array.from({ length: 12 }, (_, index) => (
              <option key={month.format(Date.UTC(2000, index, 15))} value={index + 1}>
                {month.format(Date.UTC(2000, index, 15))}
              </option>
            ))}
          </Select>
          <Field
            label={t('year')}
            error={errors.bornYear}
            value={draft.bornYear}
            onChange={(event) => change({ bornYear: event.target.value })}
            inputMode="numeric"
            autoComplete="off"
            pattern="[0-9]{4}"
            title={t('yearBad')}
            required
          />
        </div>
        <p className="help">{t('ageHelp')}</p>
      </fieldset>
    </>
  );
}

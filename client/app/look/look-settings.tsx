import { useTranslation } from 'react-i18next';
import { Radio } from '#client/ui/choice.tsx';
import { Choices } from '#client/ui/choices.tsx';
import { FormField } from '#client/ui/form-field.tsx';
import { textScale, useLook } from './look.ts';
import { densities, themes } from './wear-look.ts';

/** Colours, spacing and size of text; each takes effect at once. */
export function LookSettings() {
  const { t } = useTranslation();
  const look = useLook();
  return (
    <section className="formy" aria-labelledby="look-title">
      <h2 id="look-title">{t('look')}</h2>
      <Choices legend={t('lookTheme')}>
        {themes.map((theme) => (
          <Radio
            key={theme}
            name="theme"
            label={t(`lookTheme_${theme}`)}
            checked={look.theme === theme}
            onChange={() => useLook.setState({ theme })}
          />
        ))}
      </Choices>
      <Choices legend={t('lookDensity')}>
        {densities.map((density) => (
          <Radio
            key={density}
            name="density"
            label={t(`lookDensity_${density}`)}
            checked={look.density === density}
            onChange={() => useLook.setState({ density })}
          />
        ))}
      </Choices>
      <FormField label={t('lookTextSize')} help={t('lookTextSizeNow', { percent: Math.round(look.textScale * 100) })}>
        {(control) => (
          <input
            {...control}
            className="range"
            type="range"
            min={textScale.least}
            max={textScale.most}
            step={textScale.step}
            value={look.textScale}
            onChange={(event) => useLook.setState({ textScale: Number(event.target.value) })}
          />
        )}
      </FormField>
    </section>
  );
}

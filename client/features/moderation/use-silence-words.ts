import { useTranslation } from 'react-i18next';
import { useFormattingLocale } from '#client/i18n/use-formatting-locale.ts';
import type { Silence } from './draft.ts';
import { formatDuration } from './format-duration.ts';

/** “1 day, here” */
export function useSilenceWords(): (silence: Silence) => string {
  const { t } = useTranslation('moderation');
  const locale = useFormattingLocale();
  return ({ minutes, isEverywhere }) =>
    t('silenceConsequence', {
      duration: formatDuration(minutes, locale),
      place: isEverywhere ? t('silenceEverywhere') : t('silenceHere'),
    });
}

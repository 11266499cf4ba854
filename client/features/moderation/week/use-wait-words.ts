import { useTranslation } from 'react-i18next';
import { formatDuration } from '#client/features/moderation/format-duration.ts';
import { useFormattingLocale } from '#client/i18n/use-formatting-locale.ts';

/** How long somebody waited, as people say it: in hours from two hours on, in days from two days on. */
export function useWaitWords(): (minutes: number) => string {
  const { t } = useTranslation('oversight');
  const locale = useFormattingLocale();
  return (minutes) => (minutes < 1 ? t('momentOnly') : formatDuration(roundWait(minutes), locale));
}

function roundWait(minutes: number): number {
  const unit = minutes >= 2 * 1440 ? 1440 : minutes >= 120 ? 60 : 1;
  return Math.round(minutes / unit) * unit;
}

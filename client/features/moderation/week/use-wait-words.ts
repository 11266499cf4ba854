import { formatDuration } from '#client/features/moderation/format-duration.ts';
import { useFormattingLocale } from '#client/i18n/use-formatting-locale.ts';

/** How long somebody waited, as people say it: in hours from two hours on, in days from two days on, and never “0 minutes”. */
export function useWaitWords(unitDisplay: 'long' | 'short' = 'long'): (minutes: number) => string {
  const locale = useFormattingLocale();
  return (minutes) => formatDuration(Math.max(1, roundWait(minutes)), locale, unitDisplay);
}

function roundWait(minutes: number): number {
  const unit = minutes >= 2 * 1440 ? 1440 : minutes >= 120 ? 60 : 1;
  return Math.round(minutes / unit) * unit;
}

import { useFormattingLocale } from '#client/i18n/use-formatting-locale.ts';
import { formatMoment, type MomentForm } from './moments.ts';

/** A moment in the viewer's zone; the whole of it is in the tooltip. */
export function Time({ at, form = 'clock' }: { at: string; form?: MomentForm }) {
  const locale = useFormattingLocale();
  const moment = new Date(at);
  const now = new Date();
  return (
    <time dateTime={at} title={formatMoment(moment, 'full', locale, now)}>
      {formatMoment(moment, form, locale, now)}
    </time>
  );
}

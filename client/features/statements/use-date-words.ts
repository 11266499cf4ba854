import { useFormattingLocale } from '#client/i18n/use-formatting-locale.ts';
import { formatMoment } from '#client/ui/moments.ts';

/** A moment inside a sentence: “23 May 2027”, or with its hour where that matters. */
export function useDateWords(): (at: string, form?: 'date' | 'full') => string {
  const locale = useFormattingLocale();
  return (at, form = 'date') => formatMoment(new Date(at), form, locale, new Date());
}

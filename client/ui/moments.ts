/** How a moment is shown: 09:04 · Mon 09:04 · 23 Nov, 09:04 · 23 Nov · 23 November 2026 · 12 min ago. */
export type MomentForm = 'clock' | 'dayClock' | 'dayAndClock' | 'day' | 'date' | 'ago';

const options: Record<Exclude<MomentForm, 'ago'> | 'full' | 'longDay', Intl.DateTimeFormatOptions> = {
  clock: { hour: '2-digit', minute: '2-digit' },
  dayClock: { weekday: 'short', hour: '2-digit', minute: '2-digit' },
  dayAndClock: { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
  day: { day: 'numeric', month: 'short' },
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  full: { dateStyle: 'full', timeStyle: 'short' },
  longDay: { weekday: 'long', day: 'numeric', month: 'long' },
};

/** In the viewer's own time zone and the Gregorian calendar, whatever the locale's usual calendar is. */
export function formatMoment(moment: Date, form: MomentForm | 'full' | 'longDay', locale: string, now: Date): string {
  if (form === 'ago') return formatAgo(moment, locale, now);
  return formatter(form, locale).format(moment);
}

/** The day in the viewer's zone, to compare and to group by: 2026-11-23. */
export function toDayKey(moment: Date): string {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

function formatAgo(moment: Date, locale: string, now: Date): string {
  const minutes = Math.round((moment.getTime() - now.getTime()) / 60_000);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' });
  if (Math.abs(minutes) < 60) return relative.format(minutes, 'minute');
  if (Math.abs(minutes) < 24 * 60) return relative.format(Math.round(minutes / 60), 'hour');
  if (Math.abs(minutes) < 7 * 24 * 60) return relative.format(Math.round(minutes / 60 / 24), 'day');
  return formatter('day', locale).format(moment);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(form: keyof typeof options, locale: string): Intl.DateTimeFormat {
  const key = `${locale} ${form}`;
  const found = formatters.get(key) ?? makeFormatter(options[form], `${locale}-u-ca-gregory`);
  formatters.set(key, found);
  return found;
}

/** 09:04, but 9:04 AM. */
function makeFormatter(form: Intl.DateTimeFormatOptions, locale: string): Intl.DateTimeFormat {
  const made = new Intl.DateTimeFormat(locale, form);
  if (!form.hour || !made.resolvedOptions().hour12) return made;
  return new Intl.DateTimeFormat(locale, { ...form, hour: 'numeric' });
}

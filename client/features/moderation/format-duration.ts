/** In the largest unit that fits it wholly: 1 hour, 7 days; where there is little room, 1 hr. */
export function formatDuration(minutes: number, locale: string, unitDisplay: 'long' | 'short' = 'long'): string {
  const [value, unit] =
    minutes % 1440 === 0 ? [minutes / 1440, 'day'] : minutes % 60 === 0 ? [minutes / 60, 'hour'] : [minutes, 'minute'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay }).format(value);
}

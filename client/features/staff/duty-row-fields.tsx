import { useTranslation } from 'react-i18next';
import { useFormattingLocale } from '#client/i18n/use-formatting-locale.ts';
import { type DutyRow, weekdays } from './duty-rows.ts';

/** One stretch of the week: day, from, to. */
export function DutyRowFields({ row, onChange }: { row: DutyRow; onChange: (change: Partial<DutyRow>) => void }) {
  const { t } = useTranslation('you');
  const locale = useFormattingLocale();
  return (
    <>
      <select
        className="input"
        aria-label={t('dutyDay')}
        value={row.day}
        onChange={({ target }) => onChange({ day: weekdays.find((day) => day === target.value) ?? 'Mon' })}
      >
        {weekdays.map((day, place) => (
          <option key={day} value={day}>
            {toDayName(place, locale)}
          </option>
        ))}
      </select>
      <input
        className="input"
        type="time"
        required
        aria-label={t('dutyFrom')}
        value={row.from}
        onChange={({ target }) => onChange({ from: target.value })}
      />
      <span>{t('dutyUntil')}</span>
      <input
        className="input"
        type="time"
        required
        aria-label={t('dutyTo')}
        value={row.to}
        onChange={({ target }) => onChange({ to: target.value })}
      />
    </>
  );
}

/** The first of January 2024 was a Monday. */
function toDayName(place: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, 0, 1 + place)),
  );
}

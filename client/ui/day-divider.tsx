import { useTranslation } from 'react-i18next';
import { useFormattingLocale } from '#client/i18n/use-formatting-locale.ts';
import { formatMoment, toDayKey } from './moments.ts';

const dayMs = 24 * 60 * 60_000;

/** The day that the messages below were written on, in the viewer's zone. */
export function DayDivider({ at }: { at: string }) {
  const { t } = useTranslation('ui');
  const locale = useFormattingLocale();
  const moment = new Date(at);
  const now = new Date();
  const day = formatMoment(moment, 'longDay', locale, now);
  const isOn = (other: Date) => toDayKey(moment) === toDayKey(other);
  return (
    <div className="day">
      <span>
        {isOn(now) ? t('today', { day }) : isOn(new Date(now.getTime() - dayMs)) ? t('yesterday', { day }) : day}
      </span>
    </div>
  );
}

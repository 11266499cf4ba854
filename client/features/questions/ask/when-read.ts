import type { TFunction } from 'i18next';
import { formatMoment } from '#client/ui/moments.ts';
import type { Anonymity } from '#shared/contract/questions.ts';

const weekMs = 7 * 24 * 60 * 60_000;

/** How soon somebody reads it, promising no more than the hours of duty do. */
export function toWhenRead(
  t: TFunction<'ask'>,
  { isStaffed, staffedFrom }: Pick<Anonymity, 'isStaffed' | 'staffedFrom'>,
  locale: string,
  now: Date,
): string {
  if (isStaffed) return t('whenNow');
  if (!staffedFrom) return t('whenUnset');
  const from = new Date(staffedFrom);
  const form = from.getTime() - now.getTime() < weekMs ? 'dayClock' : 'full';
  return t('whenFrom', { when: formatMoment(from, form, locale, now) });
}

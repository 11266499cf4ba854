import type { TFunction } from 'i18next';
import { reasons } from '#client/features/reports/reasons.ts';

/** A member's reason in her own words' form; what screening says is written out already. */
export function toReasonWords(t: TFunction<'reports'>, reason: string): string {
  const known = reasons.find((each) => each === reason);
  return known ? t(`reason_${known}`) : reason;
}

import type { TFunction } from 'i18next';
import { reasons } from '#client/features/reports/reasons.ts';

/** Why a case is here: a member's reason as she chose it, or that screening held it. */
export function toReasonWords(t: TFunction<'reports'>, reason: string): string {
  if (reason === 'held') return t('reasonHeld');
  const known = reasons.find((each) => each === reason);
  return known ? t(`reason_${known}`) : reason;
}

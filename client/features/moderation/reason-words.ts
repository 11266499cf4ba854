import type { TFunction } from 'i18next';
import { reasons } from '#client/features/reports/reasons.ts';
import { toFoundWords } from './rule-words.ts';

/** Why a case is here: a member’s reason as she chose it, or what screening saw. */
export function toReasonWords(t: TFunction<'reports'>, tDesk: TFunction<'moderation'>, reason: string): string {
  if (reason === 'held') return t('reasonHeld');
  if (reason === 'disclosure' || reason === 'raid') return tDesk(`signal_${reason}`);
  const known = reasons.find((each) => each === reason);
  return known ? t(`reason_${known}`) : toFoundWords(tDesk, reason);
}

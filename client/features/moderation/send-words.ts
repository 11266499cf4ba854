import type { TFunction } from 'i18next';
import type { Draft } from './draft.ts';

/** What the button will do, in its own words. */
export function toSendWords(t: TFunction<'moderation'>, draft: Draft): string {
  const { decision, silence, suspensionMinutes } = draft;
  if (!decision) return t('send');
  if (decision === 'restrict') {
    if (suspensionMinutes) return t('suspend');
    return silence ? t('silence') : t('send_removeFromRoom');
  }
  const words = t(`send_${decision}`);
  if (suspensionMinutes) return t('send_andSuspend', { words });
  return silence ? t('send_andSilence', { words }) : words;
}

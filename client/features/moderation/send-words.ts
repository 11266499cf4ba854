import type { TFunction } from 'i18next';
import type { CaseView } from '#shared/contract/moderation.ts';
import type { Draft } from './draft.ts';

/** What the button will do, in its own words. */
export function toSendWords(t: TFunction<'moderation'>, { decision, silence }: Draft, { subject }: CaseView): string {
  if (!decision) return t('send');
  if (decision === 'approve' || decision === 'dismiss') return t(`send_${decision}`);
  if (decision === 'decline') return silence ? t('send_decline_silence') : t('send_decline');
  if (subject.kind === 'member') return t('send_remove_member');
  return silence ? t('send_remove_silence') : t('send_remove');
}

import type { TFunction } from 'i18next';
import type { CaseSummary } from '#shared/contract/moderation.ts';

/** What a case is about, in a few words. */
export function toCaseTitle(t: TFunction<'moderation'>, { subject, origin, roomName }: CaseSummary): string {
  if (subject.kind === 'member') return t('subject_member');
  if (roomName === null) return t('subject_messageNowhere');
  if (subject.kind === 'room') return t('subject_room', { room: roomName });
  return origin === 'held' ? t('subject_messageHeld', { room: roomName }) : t('subject_message', { room: roomName });
}

import type { TFunction } from 'i18next';

/** The actions that have words of their own; the name of any other one is shown as it is. */
const keys = {
  'message:removed': 'action_messageRemoved',
  'message:declined': 'action_messageDeclined',
  'message:approved': 'action_messageApproved',
  'case:dismissed': 'action_caseDismissed',
  'case:decided': 'action_caseDecided',
  'member:silenced': 'action_memberSilenced',
  'member:roleChanged': 'action_memberRoleChanged',
  'member:removed': 'action_memberRemoved',
  'sanction:ended': 'action_sanctionEnded',
  'community:updated': 'action_communityUpdated',
} as const;

export function toActionWords(t: TFunction<'moderation'>, action: string): string {
  const key = action in keys ? keys[action as keyof typeof keys] : undefined;
  return key ? t(key) : action;
}

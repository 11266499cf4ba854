import type { TFunction } from 'i18next';
import { rules } from './rules.ts';

/** The actions that have words of their own; the name of any other one is shown as it is. */
const keys = {
  'message:removed': 'action_messageRemoved',
  'message:declined': 'action_messageDeclined',
  'message:approved': 'action_messageApproved',
  'case:dismissed': 'action_caseDismissed',
  'case:upheld': 'action_caseUpheld',
  'member:silenced': 'action_memberSilenced',
  'member:roleChanged': 'action_memberRoleChanged',
  'member:removedFromRoom': 'action_memberRemoved',
  'sanction:ended': 'action_sanctionEnded',
  'community:updated': 'action_communityUpdated',
} as const;

export function toActionWords(t: TFunction<'moderation'>, action: string): string {
  const key = action in keys ? keys[action as keyof typeof keys] : undefined;
  return key ? t(key) : action;
}

/** A reason may begin with a rule's code; the rule is said in words. */
export function toAuditReason(t: TFunction<'moderation'>, reason: string): string {
  const [code, ...note] = reason.split(': ');
  const rule = rules.find((each) => each === code);
  return rule ? [t(`rule_${rule}`), note.join(': ')].filter(Boolean).join(' · ') : reason;
}

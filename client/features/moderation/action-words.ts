import type { TFunction } from 'i18next';
import { rules } from './rules.ts';

/** The actions that have words of their own; the name of any other one is shown as it is. */
const keys = {
  'message:removed': 'action_messageRemoved',
  'message:declined': 'action_messageDeclined',
  'message:approved': 'action_messageApproved',
  'message:blurred': 'action_messageBlurred',
  'message:restored': 'action_messageRestored',
  'case:claimed': 'action_caseClaimed',
  'case:released': 'action_caseReleased',
  'case:noted': 'action_caseNoted',
  'case:dismissed': 'action_caseDismissed',
  'case:upheld': 'action_caseUpheld',
  'case:reversed': 'action_caseReversed',
  'case:handedOver': 'action_caseHandedOver',
  'appeal:upheld': 'action_appealUpheld',
  'appeal:rejected': 'action_appealRejected',
  'member:warned': 'action_memberWarned',
  'member:supported': 'action_memberSupported',
  'member:silenced': 'action_memberSilenced',
  'member:suspended': 'action_memberSuspended',
  'member:roleChanged': 'action_memberRoleChanged',
  'member:leadGiven': 'action_leadGiven',
  'member:leadTaken': 'action_leadTaken',
  'member:removedFromRoom': 'action_memberRemoved',
  'sanction:ended': 'action_sanctionEnded',
  'opening:keyMade': 'action_openingKeyMade',
  'opening:started': 'action_openingStarted',
  'opening:opened': 'action_openingOpened',
  'opening:refused': 'action_openingRefused',
  'opening:failed': 'action_openingFailed',
  'opening:lapsed': 'action_openingLapsed',
  'opening:barred': 'action_openingBarred',
  'opening:barLifted': 'action_openingBarLifted',
  'opening:told': 'action_openingTold',
  'room:rushed': 'action_roomRushed',
  'room:slowed': 'action_roomSlowed',
  'room:locked': 'action_roomLocked',
  'watchedWord:created': 'action_wordCreated',
  'watchedWord:changed': 'action_wordChanged',
  'watchedWord:removed': 'action_wordRemoved',
  'application:admitted': 'action_applicationAdmitted',
  'application:declined': 'action_applicationDeclined',
  'community:updated': 'action_communityUpdated',
} as const;

export const actionKeys = Object.keys(keys);

export function toActionWords(t: TFunction<'oversight'>, action: string): string {
  const key = Object.hasOwn(keys, action) ? keys[action as keyof typeof keys] : undefined;
  return key ? t(key) : action;
}

/** A reason may begin with a rule's code; the rule is said in words. */
export function toAuditReason(t: TFunction<'moderation'>, reason: string): string {
  const [code, ...note] = reason.split(': ');
  const rule = rules.find((each) => each === code);
  return rule ? [t(`rule_${rule}`), note.join(': ')].filter(Boolean).join(' · ') : reason;
}

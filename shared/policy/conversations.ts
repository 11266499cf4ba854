import type { AgeBand, Role } from '../contract/members.ts';
import type { Settings } from '../contract/settings.ts';
import { type Actor, allowed, allowedIf, refused, type Verdict } from './verdict.ts';
import { type Mentorship, mayTalkAlone } from './young.ts';

/** `sharesRoom`: whether they are in a room together. `isBlocked`: either has blocked the other. */
type Asked = {
  role: Role;
  ageBand: AgeBand;
  conversationsWith: Settings['conversationsWith'];
  sharesRoom: boolean;
  isBlocked: boolean;
  mentorship: Mentorship;
};

/** Private conversations: only with those who opened themselves to it, and between the young and adults in a mentorship only. */
export const conversationPolicy = {
  startConversation: (actor: Actor): Verdict => allowedIf(actor.role !== 'ally'),
  /** Every refusal is the same, so that it says nothing about her. */
  askForConversation: (actor: Actor, { asked }: { asked: Asked }): Verdict => {
    if (asked.isBlocked || asked.role === 'ally') return refused('not_found');
    if (!mayTalkAlone(actor.ageBand, asked.ageBand, asked.mentorship)) return refused('not_found');
    if (asked.conversationsWith === 'nobody') return refused('not_found');
    if (asked.ageBand !== actor.ageBand) return allowed;
    const needsRoom = asked.conversationsWith === 'roommates' || asked.ageBand === 'young';
    return allowedIf(!needsRoom || asked.sharesRoom, 'not_found');
  },
};

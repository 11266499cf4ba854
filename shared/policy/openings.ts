import { type Actor, allowed, allowedIf, isAdmin, isLead, refused, type Verdict } from './verdict.ts';

/** `holders`: who has a share of the key it is sealed with. `startedBy`: who gave the first share, if anybody has. */
type Envelope = { isHers: boolean; holders: readonly string[]; startedBy: string | null };

/**
 * Who may open what was asked without a name: two safeguarding leads together, each with a share of her own, and never the
 * one who asked.
 */
export const openingPolicy = {
  makeOpeningKey: (actor: Actor): Verdict => allowedIf(isLead(actor) || isAdmin(actor)),
  listOpenings: (actor: Actor): Verdict => allowedIf(isLead(actor)),
  openQuestion: (actor: Actor, { envelope }: { envelope: Envelope }): Verdict => {
    if (!isLead(actor)) return refused();
    if (envelope.isHers) return refused('not_found');
    return allowedIf(envelope.holders.includes(actor.memberId) && envelope.startedBy !== actor.memberId);
  },
  barOpening: (actor: Actor, { isHers }: { isHers: boolean }): Verdict => {
    if (!isLead(actor)) return refused();
    return isHers ? refused('not_found') : allowed;
  },
};

import { findStanding } from '#server/features/accounts/sessions.ts';
import { findBlocked } from '#server/features/members/lists/find-blocked.ts';
import { roommates } from '#server/features/members/roommates.ts';
import { findSettings } from '#server/features/members/settings/find-settings.ts';
import type { Context } from '#server/platform/context.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import type { Actor } from '#shared/policy/verdict.ts';

/** Refuses as not found, whatever the reason, so that it says nothing about her. */
export async function requireMayAsk(ctx: Context, actor: Actor, otherId: string): Promise<void> {
  if (!(await mayAsk(ctx, actor, otherId))) throw refuse('not_found');
}

/** `isHere`: she is in the conversation already, so that she need not open herself to it again. */
export async function mayAsk(ctx: Context, actor: Actor, otherId: string, { isHere = false } = {}): Promise<boolean> {
  // All are always asked for, so that whoever is closed to it takes the same time as somebody unknown.
  const [standing, settings, shared, blocked] = await Promise.all([
    findStanding(ctx, otherId),
    findSettings(ctx, otherId),
    roommates(ctx).sharedRooms(actor.memberId, otherId),
    findBlocked(ctx, actor.memberId),
  ]);
  if (standing?.state !== 'active') return false;
  const { role, ageBand } = standing;
  const asked = {
    ...{ role, ageBand, isBlocked: blocked.has(otherId), mentorship: null },
    conversationsWith: isHere ? ('members' as const) : settings.conversationsWith,
    sharesRoom: isHere || shared.length > 0,
  };
  return can.askForConversation(actor, { asked }).isAllowed;
}

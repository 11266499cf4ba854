import { findStanding } from '#server/features/accounts/sessions.ts';
import type { Context } from '#server/platform/context.ts';
import type { MemberView } from '#shared/contract/members.ts';
import { can } from '#shared/policy/can.ts';
import type { MemberForPolicy } from '#shared/policy/members.ts';
import type { Actor } from '#shared/policy/verdict.ts';
import { findBlocked } from './lists/find-blocked.ts';
import { findMember } from './member.store.ts';
import { toMemberView } from './member.view.ts';
import { roommates } from './roommates.ts';

/**
 * A member as the one who asks may see her, or nothing: hidden and unknown are the same. `despiteBlock` is for what a block
 * must not hinder: the work of staff, and a report.
 */
export async function findMemberFor(
  ctx: Context,
  actor: Actor,
  memberId: string,
  { despiteBlock = false } = {},
): Promise<MemberView | null> {
  // All are always asked for, so that a hidden member takes the same time as an unknown one.
  const [document, standing, shared, blocked] = await Promise.all([
    findMember(ctx, memberId),
    findStanding(ctx, memberId),
    roommates(ctx).sharedRooms(actor.memberId, memberId),
    findBlocked(ctx, actor.memberId),
  ]);
  if (!document || !standing) return null;
  const member: MemberForPolicy = {
    memberId,
    ageBand: standing.ageBand,
    sharedRooms: new Set(shared),
    isBlocked: !despiteBlock && blocked.has(memberId),
  };
  if (!can.viewMember(actor, member).isAllowed) return null;
  return toMemberView(actor, member, document, standing.role);
}

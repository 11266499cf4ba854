import { findStanding } from '#server/features/accounts/sessions.ts';
import type { Context } from '#server/platform/context.ts';
import type { MemberView } from '#shared/contract/members.ts';
import { can } from '#shared/policy/can.ts';
import type { MemberForPolicy } from '#shared/policy/members.ts';
import type { Actor } from '#shared/policy/verdict.ts';
import { findMember } from './member.store.ts';
import { toMemberView } from './member.view.ts';
import { roommates } from './roommates.ts';

/** A member as the one who asks may see her, or nothing: hidden and unknown are the same. */
export async function findMemberFor(ctx: Context, actor: Actor, memberId: string): Promise<MemberView | null> {
  const [document, standing, shared] = await Promise.all([
    findMember(ctx, memberId),
    findStanding(ctx, memberId),
    roommates(ctx).sharedRooms(actor.memberId, memberId),
  ]);
  if (!document || !standing) return null;
  const member: MemberForPolicy = { memberId, ageBand: standing.ageBand, sharedRooms: new Set(shared) };
  if (!can.viewMember(actor, member).isAllowed) return null;
  return toMemberView(actor, member, document, standing.role);
}

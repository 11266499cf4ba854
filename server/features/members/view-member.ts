import type { Call } from '#server/platform/call.ts';
import type { MemberView } from '#shared/contract/members.ts';
import { refuse } from '#shared/errors.ts';
import { findMemberFor } from './find-member-for.ts';

export async function viewMember({ ctx, actor, input }: Call<'member:view'>): Promise<MemberView> {
  const member = await findMemberFor(ctx, actor, input.memberId);
  if (!member) throw refuse('not_found');
  return member;
}

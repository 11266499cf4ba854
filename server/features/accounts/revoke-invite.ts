import type { Call } from '#server/platform/call.ts';
import { done } from '#shared/contract/base.ts';
import { refuse } from '#shared/errors.ts';
import { deleteInvite } from './invite.store.ts';

export async function revokeInvite({ ctx, actor, input }: Call<'invite:revoke'>) {
  if (!(await deleteInvite(ctx, input.inviteId, actor.memberId))) throw refuse('not_found');
  return done;
}

import type { Call } from '#server/platform/call.ts';
import { listInvitesOf } from './invite.store.ts';
import { toInviteView } from './invite.view.ts';

export async function listInvites({ ctx, actor }: Call<'invite:list'>) {
  const invites = await listInvitesOf(ctx, actor.memberId);
  return { invites: invites.map((invite) => toInviteView(ctx, invite)) };
}

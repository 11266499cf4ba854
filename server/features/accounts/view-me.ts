import type { Call } from '#server/platform/call.ts';
import type { Context } from '#server/platform/context.ts';
import type { Me } from '#shared/contract/accounts.ts';
import { refuse } from '#shared/errors.ts';
import { findAccount } from './account.store.ts';
import { requirePeople } from './people.ts';
import { findStanding } from './sessions.ts';

export function viewMe({ ctx, actor }: Call<'account:me'>): Promise<Me> {
  return viewMeOn(ctx, actor.memberId, actor.deviceId);
}

/** A member as her own client on one device knows her. */
export async function viewMeOn(ctx: Context, memberId: string, deviceId: string): Promise<Me> {
  const standing = await findStanding(ctx, memberId);
  if (!standing) throw refuse('session_ended');
  const [card, account] = await Promise.all([
    requirePeople(ctx).requireCard(ctx, memberId),
    findAccount(ctx, memberId),
  ]);
  const { role, ageBand, isLead } = standing;
  return { card, role, ageBand, isLead, deviceId, ...(account?.ageLetter && { ageLetter: account.ageLetter }) };
}

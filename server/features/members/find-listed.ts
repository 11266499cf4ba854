import { findYoung } from '#server/features/accounts/account.store.ts';
import { toMonth } from '#server/features/accounts/judge-age.ts';
import type { Context } from '#server/platform/context.ts';
import { can } from '#shared/policy/can.ts';
import type { Actor } from '#shared/policy/verdict.ts';

/** Those of them whom she may find by name, in a search, a list or a mention. `looksAfter`: she looks after the room. */
export async function findListed(
  ctx: Context,
  actor: Actor,
  memberIds: string[],
  looksAfter: boolean,
): Promise<string[]> {
  const young = await findYoung(ctx, memberIds, toMonth(ctx.clock.now()));
  return memberIds.filter((memberId) => {
    const ageBand = young.has(memberId) ? 'young' : 'adult';
    return can.listMember(actor, { memberId, ageBand, looksAfter }).isAllowed;
  });
}

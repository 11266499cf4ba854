import { putReturnInForce, putSuspensionInForce, saveSuspension } from '#server/features/accounts/suspend-account.ts';
import type { Context } from '#server/platform/context.ts';
import { inTransaction } from '#server/platform/database.ts';
import { findSanctionsInForce, insertSanction } from './sanction.store.ts';

export type Suspension = {
  /** Made with the decision, so that completing it after a crash suspends once. */
  sanctionId: string;
  memberId: string;
  from: Date;
  until: Date;
  reason: string;
  byMemberId: string;
  caseId: string;
};

/**
 * Keeps somebody out for a time. When this returns, her sockets are cut, and no token, refresh or sign-in brings her back
 * before its end, which comes by the clock.
 */
export async function suspendMember(ctx: Context, suspension: Suspension): Promise<void> {
  const { sanctionId, memberId, from, until, reason, byMemberId, caseId } = suspension;
  const sanction = { _id: sanctionId, kind: 'suspension' as const, member: memberId, room: null };
  await insertSanction(ctx, { ...sanction, from, until, reason, byMember: byMemberId, caseId });
  await applySuspensions(ctx, memberId);
}

/** Makes her account say what her suspensions add up to: the one that ends last counts. */
export async function applySuspensions(ctx: Context, memberId: string): Promise<void> {
  const until = await inTransaction(ctx, async (session) => {
    // Two changes at once both write the account, so the slower one is run again and reads what the faster one did.
    const inForce = await findSanctionsInForce(ctx, { kind: 'suspension', member: memberId }, session);
    const latest = inForce.at(-1)?.until ?? null;
    await saveSuspension(ctx, memberId, latest, session);
    return latest;
  });
  if (until) await putSuspensionInForce(ctx, memberId);
  else putReturnInForce(ctx, memberId);
}

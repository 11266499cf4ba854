import { findStanding } from '#server/features/accounts/sessions.ts';
import type { Call } from '#server/platform/call.ts';
import { inTransaction } from '#server/platform/database.ts';
import { requireAllowed } from '#server/platform/require-allowed.ts';
import type { GuardianLink } from '#shared/contract/guardians.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import { isBlockedBetween } from '../lists/find-blocked.ts';
import { insertLink, isLinked, takeCode } from './guardian.store.ts';
import { viewLink } from './guardian.view.ts';
import { hashGuardianCode } from './guardian-code.ts';
import type { GuardianLinkDocument } from './guardian-link.model.ts';
import { tellLink } from './tell-link.ts';

/** Makes somebody the guardian of whoever gave her the code. Nothing is shared by it. */
export async function acceptCode({ ctx, actor, input }: Call<'guardian:accept'>): Promise<GuardianLink> {
  requireAllowed(can.becomeGuardian(actor));
  const guardian = actor.memberId;
  const now = ctx.clock.now();
  const codeHash = hashGuardianCode(ctx, input.code);
  const link = await inTransaction(ctx, async (session) => {
    const young = await takeCode(ctx, { codeHash, now }, session);
    const standing = young && (await findStanding(ctx, young));
    if (!young || !standing || standing.ageBand !== 'young' || (await isBlockedBetween(ctx, guardian, young)))
      throw refuse('not_found', {
        message: 'This code does not work. Ask for a new one: each works once, for seven days.',
      });
    if (await isLinked(ctx, { guardian, young }, session))
      throw refuse('conflict', { message: 'You are her guardian here already.' });
    const made: GuardianLinkDocument = { _id: ctx.clock.newId(), guardian, young, since: now, shares: [] };
    await insertLink(ctx, made, session);
    return made;
  });
  tellLink(ctx, link, 'linked');
  return viewLink(ctx, link);
}

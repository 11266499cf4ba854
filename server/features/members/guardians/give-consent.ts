import type { Call } from '#server/platform/call.ts';
import { findBrokenUniqueness } from '#server/platform/database.ts';
import { requireAllowed } from '#server/platform/require-allowed.ts';
import type { GuardianLink } from '#shared/contract/guardians.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import { requireLinkFor, toLinkForPolicy } from './find-link.ts';
import { appendConsent, findConsents } from './guardian.store.ts';
import { viewLink } from './guardian.view.ts';
import { tellLink } from './tell-link.ts';

/** Adds what a guardian says to the ledger. Saying the same again adds nothing. */
export async function giveConsent({ ctx, actor, input }: Call<'guardian:consent'>): Promise<GuardianLink> {
  const { linkId, scope, answer } = input;
  const link = await requireLinkFor(ctx, actor, linkId);
  const ledger = await findConsents(ctx, [linkId]);
  const latest = ledger.findLast((one) => one.scope === scope)?.answer ?? null;
  requireAllowed(can.giveConsent(actor, { link: toLinkForPolicy(link), latest, answer }));
  if (latest !== answer) {
    const entry = {
      _id: ctx.clock.newId(),
      link: linkId,
      number: ledger.length + 1,
      scope,
      answer,
      at: ctx.clock.now(),
    };
    await appendConsent(ctx, entry).catch((error: unknown) => {
      throw findBrokenUniqueness(error) === null ? error : refuse('conflict');
    });
    tellLink(ctx, link, 'consent');
  }
  return viewLink(ctx, link);
}

import type { Call } from '#server/platform/call.ts';
import type { Context } from '#server/platform/context.ts';
import { requireAllowed } from '#server/platform/require-allowed.ts';
import { done } from '#shared/contract/base.ts';
import { can } from '#shared/policy/can.ts';
import { requireLinkFor, toLinkForPolicy } from './find-link.ts';
import { findLinksOf, saveEnd } from './guardian.store.ts';
import { tellLink } from './tell-link.ts';

/** Either of the two ends it; nothing is shown any more before she is answered. */
export async function endLink({ ctx, actor, input }: Call<'guardian:end'>) {
  const link = await requireLinkFor(ctx, actor, input.linkId);
  requireAllowed(can.endGuardianLink(actor, { link: toLinkForPolicy(link) }));
  await end(ctx, link._id, link.young === actor.memberId ? 'young' : 'guardian');
  return done;
}

/** She has turned 18: nobody is her guardian any more. */
export async function endLinksOfGrown(ctx: Context, { memberId }: { memberId: string }): Promise<void> {
  for (const { _id } of await findLinksOf(ctx, { young: memberId })) await end(ctx, _id, 'grown');
}

async function end(ctx: Context, linkId: string, by: 'guardian' | 'young' | 'grown'): Promise<void> {
  const ended = await saveEnd(ctx, linkId, { at: ctx.clock.now(), by });
  if (ended) tellLink(ctx, ended, 'ended');
}

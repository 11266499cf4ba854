import { recordAudit } from '#server/features/audit/record-audit.ts';
import { findLeads } from '#server/features/members/leads/find-leads.ts';
import type { Call } from '#server/platform/call.ts';
import type { Context } from '#server/platform/context.ts';
import { findBrokenUniqueness, inTransaction } from '#server/platform/database.ts';
import { requireAllowed } from '#server/platform/require-allowed.ts';
import type { Output } from '#shared/contract/operations.ts';
import { refuse } from '#shared/errors.ts';
import { toKeyId } from '#shared/opening/share.ts';
import { can } from '#shared/policy/can.ts';
import { isPublicKey } from './envelope.ts';
import { toOpeningKey } from './opening.view.ts';
import type { OpeningKeyDocument } from './opening-key.model.ts';
import { findCurrentKey, insertOpeningKey, loadOpeningKey } from './opening-key.store.ts';
import { tellLeads } from './tell-leads.ts';

/** Takes the public half of a key that was made and split on a page. What was sealed before stays with the key before. */
export async function makeKey({ ctx, actor, input }: Call<'opening:makeKey'>): Promise<Output<'opening:makeKey'>> {
  requireAllowed(can.makeOpeningKey(actor));
  const publicKey = Buffer.from(input.publicKey, 'base64');
  await requireThreeLeads(ctx, input.holders);
  if (!isPublicKey(publicKey)) throw refuse('bad_input', { message: 'This is not the public half of a key of ours.' });
  const key: OpeningKeyDocument = {
    _id: await toKeyId(publicKey),
    publicKey: input.publicKey,
    holders: input.holders.map(({ memberId: member, digest }) => ({ member, digest })),
    ...{ madeBy: actor.memberId, madeAt: timeAfter(findCurrentKey(ctx), ctx.clock.now()) },
  };
  await save(ctx, key);
  await loadOpeningKey(ctx);
  await tellLeads(ctx);
  return toOpeningKey(ctx, key);
}

/** The newest is the one that is sealed with, so no two are as new. */
function timeAfter(current: OpeningKeyDocument | null, now: Date): Date {
  return current && current.madeAt >= now ? new Date(current.madeAt.getTime() + 1) : now;
}

async function save(ctx: Context, key: OpeningKeyDocument): Promise<void> {
  const whom = key.holders.map(({ member }) => `member ${member}`).join(' ');
  const audit = { actorId: key.madeBy, action: 'opening:keyMade', object: `key ${key._id} for ${whom}`, reason: '' };
  try {
    await inTransaction(ctx, async (session) => {
      await insertOpeningKey(ctx, key, session);
      await recordAudit(ctx, audit, session);
    });
  } catch (error) {
    if (findBrokenUniqueness(error) === '_id') throw refuse('conflict', { message: 'This key is known already.' });
    throw error;
  }
}

async function requireThreeLeads(ctx: Context, holders: Array<{ memberId: string; digest: string }>): Promise<void> {
  const leads = new Set(await findLeads(ctx));
  const areLeads = holders.every(({ memberId }) => leads.has(memberId));
  const people = new Set(holders.map(({ memberId }) => memberId));
  const digests = new Set(holders.map(({ digest }) => digest));
  if (areLeads && people.size === holders.length && digests.size === holders.length) return;
  throw refuse('bad_input', {
    message: 'The shares go to three different people who are safeguarding leads now, one each.',
  });
}

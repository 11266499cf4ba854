import { findStanding } from '#server/features/accounts/sessions.ts';
import { recordAudit } from '#server/features/audit/record-audit.ts';
import type { Call } from '#server/platform/call.ts';
import { requireAllowed } from '#server/platform/require-allowed.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import { findMemberFor } from '../find-member-for.ts';
import { replaceCode } from './guardian.store.ts';
import { hashGuardianCode, newGuardianCode } from './guardian-code.ts';

const SEVEN_DAYS_MS = 7 * 24 * 60 * 60 * 1000;

/** Makes the code by which an adult becomes her guardian; the one before works no longer. */
export async function createGuardianCode(call: Call<'guardian:createCode'>) {
  const { ctx, actor } = call;
  const youngId = await requireYoung(call);
  const code = newGuardianCode(ctx);
  const expiresAt = new Date(ctx.clock.now().getTime() + SEVEN_DAYS_MS);
  if (youngId !== actor.memberId) {
    const entry = {
      actorId: actor.memberId,
      action: 'guardian:codeMade',
      object: `member ${youngId}`,
      reason: '',
    } as const;
    await recordAudit(ctx, entry);
  }
  await replaceCode(ctx, { _id: youngId, codeHash: hashGuardianCode(ctx, code), expiresAt });
  return { code, expiresAt: expiresAt.toISOString() };
}

async function requireYoung({ ctx, actor, input }: Call<'guardian:createCode'>): Promise<string> {
  const { memberId = actor.memberId } = input;
  if (memberId === actor.memberId) {
    requireAllowed(can.createGuardianCode(actor, actor));
    return memberId;
  }
  // Whoever may not make one for anybody hears the same of everybody.
  requireAllowed(can.createGuardianCode(actor, { memberId, ageBand: 'young' }));
  const [seen, standing] = await Promise.all([findMemberFor(ctx, actor, memberId), findStanding(ctx, memberId)]);
  if (!seen || !standing) throw refuse('not_found');
  requireAllowed(can.createGuardianCode(actor, { memberId, ageBand: standing.ageBand }));
  return memberId;
}

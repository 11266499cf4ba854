import { findAuditBefore } from '#server/features/audit/audit.store.ts';
import { findCards } from '#server/features/members/find-cards.ts';
import type { Call } from '#server/platform/call.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';

/** The audit log with the names of those who acted. */
export async function listAudit({ ctx, actor, input }: Call<'audit:list'>) {
  const verdict = can.readAudit(actor);
  if (!verdict.isAllowed) throw refuse(verdict.code);
  const before = input.before === undefined ? undefined : new Date(input.before);
  const entries = await findAuditBefore(ctx, before, input.limit);
  return {
    entries: entries.map(({ _id, at, actor: actorId, action, object, reason }) => ({
      id: _id,
      ...{ actorId, action, object, reason },
      at: at.toISOString(),
    })),
    members: await findCards(ctx, [...new Set(entries.map((entry) => entry.actor))]),
  };
}

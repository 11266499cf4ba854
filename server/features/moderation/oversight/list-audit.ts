import { findAudit } from '#server/features/audit/audit.store.ts';
import type { Call } from '#server/platform/call.ts';
import { requireAllowed } from '#server/platform/require-allowed.ts';
import { can } from '#shared/policy/can.ts';
import { hideQuestion, namesQuestion } from './hide-question.ts';
import { nameObjects } from './name-objects.ts';

/**
 * The audit log with the names of those who acted, and of whom and what they acted upon as far as the reader may see
 * them. Which question leads open is in it once its asker was told: she may be the one who reads this.
 */
export async function listAudit({ ctx, actor, input }: Call<'audit:list'>) {
  requireAllowed(can.readAudit(actor));
  const { before, query = '', actorId, action, limit } = input;
  const found = await findAudit(ctx, {
    ...(before && { before: new Date(before) }),
    ...(actorId && { actor: actorId }),
    ...(action && { action }),
    words: query.split(/\s+/).filter((word) => word !== ''),
    hidden: namesQuestion,
    limit,
  });
  const entries = found.map(hideQuestion);
  return {
    entries: entries.map(({ _id: id, position, at, actor: actorId, action, object, reason }) => ({
      ...{ id, position, actorId, action, object, reason },
      at: at.toISOString(),
    })),
    ...(await nameObjects(ctx, actor, entries)),
  };
}

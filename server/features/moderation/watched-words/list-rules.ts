import { sumRecords } from '#server/features/screening/records/record.store.ts';
import type { Call } from '#server/platform/call.ts';
import { requireAllowed } from '#server/platform/require-allowed.ts';
import { can } from '#shared/policy/can.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** What each rule did lately: a rule that moderators overrule is a wrong rule. */
export async function listRules({ ctx, actor, input }: Call<'screening:rules'>) {
  requireAllowed(can.readRuleRecords(actor));
  const since = new Date(ctx.clock.now().getTime() - input.days * DAY_MS);
  return { rules: await sumRecords(ctx, { since }) };
}

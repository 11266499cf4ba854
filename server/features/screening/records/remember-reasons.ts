import type { Context } from '#server/platform/context.ts';
import type { Reason } from '../verdict.ts';
import type { RuleRecordDocument } from './record.model.ts';
import { insertRecords } from './record.store.ts';

type Found = { surface: string; roomId: string | null; heldId?: string };

/**
 * Counts what each rule found in one text, once a rule, so that moderators see which rules are wrong. A count that cannot
 * be kept must not keep anybody’s words back.
 */
export async function rememberReasons(ctx: Context, reasons: Reason[], found: Found): Promise<void> {
  if (reasons.length === 0) return;
  const strongest = new Map(reasons.toReversed().map((reason) => [reason.rule, reason]));
  const records = [...strongest.values()].map((reason) => toRecord(ctx, reason, found));
  await insertRecords(ctx, records).catch((error: unknown) =>
    ctx.log.warn({ err: error }, 'what screening found could not be counted'),
  );
}

function toRecord(ctx: Context, { rule, verdict }: Reason, { surface, roomId, heldId }: Found): RuleRecordDocument {
  return {
    _id: ctx.clock.newId(),
    verdict: verdict === 'note' ? 'note' : 'hold',
    ...{ rule, surface, room: roomId, at: ctx.clock.now() },
    ...(heldId && { heldId }),
  };
}

import type { Context } from '#server/platform/context.ts';
import type { RuleRecord } from '#shared/contract/watched-words.ts';
import { type RuleRecordDocument, recordModel } from './record.model.ts';

export async function insertRecords(ctx: Context, records: RuleRecordDocument[]): Promise<void> {
  await recordModel(ctx).insertMany(records);
}

/** What a moderator decided about held words. Safe to repeat. */
export async function settleRecords(ctx: Context, heldId: string, outcome: 'approved' | 'declined'): Promise<void> {
  await recordModel(ctx).updateMany({ heldId }, { $set: { outcome } });
}

/** The sums of each rule since a moment, or of these rules since ever; the busiest first. */
export async function sumRecords(ctx: Context, about: { since: Date } | { rules: string[] }): Promise<RuleRecord[]> {
  const $match = 'since' in about ? { at: { $gte: about.since } } : { rule: { $in: about.rules } };
  const sums = await recordModel(ctx).aggregate<RuleRecord & { _id: string }>([
    { $match },
    {
      $group: {
        _id: '$rule',
        noted: countIf('$verdict', 'note'),
        held: countIf('$verdict', 'hold'),
        overruled: countIf('$outcome', 'approved'),
        confirmed: countIf('$outcome', 'declined'),
      },
    },
    { $sort: { held: -1, noted: -1, _id: 1 } },
  ]);
  return sums.map(({ _id: rule, noted, held, overruled, confirmed }) => ({ rule, noted, held, overruled, confirmed }));
}

const countIf = (field: string, value: string) => ({ $sum: { $cond: [{ $eq: [field, value] }, 1, 0] } });

import { trusted } from 'mongoose';
import type { Context } from '#server/platform/context.ts';
import { findBrokenUniqueness } from '#server/platform/database.ts';
import { type ExposureDocument, exposureModel } from './exposure.model.ts';

/** The second time on a day changes nothing. */
export async function insertExposure(ctx: Context, exposure: ExposureDocument): Promise<void> {
  try {
    await exposureModel(ctx).create(exposure);
  } catch (error) {
    if (findBrokenUniqueness(error) !== '_id') throw error;
  }
}

export async function countExposures(ctx: Context, member: string, since: Date): Promise<number> {
  return exposureModel(ctx).countDocuments({ member, at: trusted({ $gte: since }) });
}

/** How many each moderator opened. */
export async function countExposuresByMember(ctx: Context, since: Date): Promise<Map<string, number>> {
  const counts = await exposureModel(ctx).aggregate<{ _id: string; count: number }>([
    { $match: { at: { $gte: since } } },
    { $group: { _id: '$member', count: { $sum: 1 } } },
  ]);
  return new Map(counts.map(({ _id, count }) => [_id, count]));
}

export async function findExposuresOf(ctx: Context, member: string): Promise<ExposureDocument[]> {
  return exposureModel(ctx).find({ member }).sort({ at: 1 }).lean<ExposureDocument[]>();
}

export async function deleteExposuresOf(ctx: Context, member: string): Promise<void> {
  await exposureModel(ctx).deleteMany({ member });
}

import type { ClientSession } from 'mongoose';
import type { Context } from '#server/platform/context.ts';
import { type ErasureDocument, erasureModel } from './erasure.model.ts';

export async function insertErasure(ctx: Context, memberId: string, session: ClientSession): Promise<void> {
  await erasureModel(ctx).create([{ _id: memberId }], { session });
}

export async function findErasures(ctx: Context): Promise<ErasureDocument[]> {
  return erasureModel(ctx).find().lean<ErasureDocument[]>();
}

export async function deleteErasure(ctx: Context, memberId: string): Promise<void> {
  await erasureModel(ctx).deleteOne({ _id: memberId });
}

import { type ClientSession, trusted } from 'mongoose';
import type { Context } from '#server/platform/context.ts';
import { type AuditDocument, auditModel } from './audit.model.ts';

export async function findLastAudit(ctx: Context, session?: ClientSession): Promise<AuditDocument | null> {
  return auditModel(ctx)
    .findOne()
    .sort({ position: -1 })
    .session(session ?? null)
    .lean<AuditDocument | null>();
}

export async function insertAudit(ctx: Context, entry: AuditDocument, session?: ClientSession): Promise<void> {
  await auditModel(ctx).create([entry], session ? { session } : {});
}

export type AuditSearch = { before?: Date; actor?: string; action?: string; words: string[]; limit: number };

/** The newest first. Each word is looked for as it is, in any of the three fields that say something. */
export async function findAudit(ctx: Context, search: AuditSearch): Promise<AuditDocument[]> {
  const { before, actor, action, words, limit } = search;
  const query = auditModel(ctx).find({ ...(actor && { actor }), ...(action && { action }) });
  if (before) query.where({ at: trusted({ $lt: before }) });
  for (const word of words) query.and([{ $or: saying(word) }]);
  return query.sort({ position: -1 }).limit(limit).lean<AuditDocument[]>();
}

function saying(word: string) {
  const contains = { $regex: word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), $options: 'i' };
  return ['action', 'object', 'reason'].map((field) => ({ [field]: trusted(contains) }));
}

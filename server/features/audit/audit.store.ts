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

/** The newest first. */
export async function findAuditBefore(ctx: Context, before: Date | undefined, limit: number): Promise<AuditDocument[]> {
  const query = auditModel(ctx).find();
  if (before) query.where({ at: trusted({ $lt: before }) });
  return query.sort({ position: -1 }).limit(limit).lean<AuditDocument[]>();
}

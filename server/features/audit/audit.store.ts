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

export type AuditSearch = {
  before?: Date;
  actor?: string;
  action?: string;
  words: string[];
  hidden: RegExp;
  limit: number;
};

/**
 * The newest first. Each word is looked for as it is, in any of the three fields that say something; in what `hidden` actions
 * were done to only as its beginning, or a search would find what nobody is shown.
 */
export async function findAudit(ctx: Context, search: AuditSearch): Promise<AuditDocument[]> {
  const { before, actor, action, words, hidden, limit } = search;
  const query = auditModel(ctx).find({ ...(actor && { actor }), ...(action && { action }) });
  if (before) query.where({ at: trusted({ $lt: before }) });
  for (const word of words) query.and([{ $or: saying(word, hidden) }]);
  return query.sort({ position: -1 }).limit(limit).lean<AuditDocument[]>();
}

function saying(word: string, hidden: RegExp) {
  const plain = word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const contains = trusted({ $regex: plain, $options: 'i' });
  return [
    { action: contains },
    { reason: contains },
    { object: contains, action: trusted({ $not: hidden }) },
    { object: trusted({ $regex: `^(\\w+ )?${plain}`, $options: 'i' }) },
  ];
}

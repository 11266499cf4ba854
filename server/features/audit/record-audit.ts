import { type ClientSession, mongo } from 'mongoose';
import { type Context, remember } from '#server/platform/context.ts';
import { findBrokenUniqueness } from '#server/platform/database.ts';
import type { AuditDocument } from './audit.model.ts';
import { findLastAudit, insertAudit } from './audit.store.ts';
import { hashAudit } from './hash-audit.ts';

export type NewAudit = {
  /** Given where the same may be recorded again after a crash: the second time changes nothing. */
  onceKey?: string;
  actorId: string;
  /** The operation, past tense: `message:removed`. */
  action: string;
  object: string;
  reason: string;
};

const chainOf = remember('audit chain', () => ({ tail: Promise.resolve() }));

/**
 * Adds an entry to the end of the chain; when this returns it is kept. One at a time within this process; against another
 * process the unique position decides, and the slower one looks again.
 */
export async function recordAudit(ctx: Context, audit: NewAudit, session?: ClientSession): Promise<void> {
  if (session) return appendWithin(ctx, audit, session);
  const chain = chainOf(ctx);
  const appended = chain.tail.then(() => appendAtLast(ctx, audit));
  chain.tail = appended.catch(() => undefined);
  return appended;
}

async function appendAtLast(ctx: Context, audit: NewAudit): Promise<void> {
  for (;;) {
    try {
      return await append(ctx, audit);
    } catch (error) {
      const index = findBrokenUniqueness(error);
      if (index === 'onceKey') return;
      if (index !== 'position') throw error;
    }
  }
}

/** Inside a transaction somebody else’s entry in this place ends the transaction, which is then run again as a whole. */
async function appendWithin(ctx: Context, audit: NewAudit, session: ClientSession): Promise<void> {
  try {
    await append(ctx, audit, session);
  } catch (error) {
    if (findBrokenUniqueness(error) === 'position' && error instanceof mongo.MongoError)
      error.addErrorLabel('TransientTransactionError');
    throw error;
  }
}

async function append(ctx: Context, audit: NewAudit, session?: ClientSession): Promise<void> {
  const last = await findLastAudit(ctx, session);
  const entry = {
    _id: ctx.clock.newId(),
    position: (last?.position ?? 0) + 1,
    at: timeAfter(last, ctx.clock.now()),
    actor: audit.actorId,
    action: audit.action,
    object: audit.object,
    reason: audit.reason,
    ...(audit.onceKey && { onceKey: audit.onceKey }),
    previousHash: last?.hash ?? '',
  };
  await insertAudit(ctx, { ...entry, hash: hashAudit(entry) }, session);
}

/** Times grow with the chain, so that a page “before this moment” leaves nothing out. */
function timeAfter(last: AuditDocument | null, now: Date): Date {
  return last && last.at >= now ? new Date(last.at.getTime() + 1) : now;
}

import type { Connection } from 'mongoose';
import { type AuditDocument, auditModel } from './audit.model.ts';
import { hashAudit } from './hash-audit.ts';

export type AuditVerification = {
  isWhole: boolean;
  entries: number;
  /** The first place that is not as it was written. */
  brokenAt: number | null;
  /** Kept elsewhere, it shows later that the end was not cut off. */
  lastHash: string;
  /** Whether the hash that somebody kept is still that of an entry. */
  isKeptHashThere: boolean;
};

/** A pause for others between so many entries. */
const BATCH = 500;

/**
 * Reads the whole log in its order. Every entry must stand in the next place, name the hash of the one before, and have the
 * hash of what it says: so the first that was changed, taken out, put in or moved is found.
 */
export async function verifyAudit(db: { db: Connection }, keptHash?: string): Promise<AuditVerification> {
  let entries = 0;
  let brokenAt: number | null = null;
  let lastHash = '';
  let isKeptHashThere = keptHash === undefined;
  const log = auditModel(db).collection.find<AuditDocument>({}, { batchSize: BATCH }).sort({ position: 1 });
  for await (const entry of log) {
    entries += 1;
    if (brokenAt === null && !follows(entry, entries, lastHash)) brokenAt = entries;
    lastHash = String(entry.hash);
    if (entry.hash === keptHash) isKeptHashThere = true;
  }
  return { isWhole: brokenAt === null, entries, brokenAt, lastHash, isKeptHashThere };
}

function follows(entry: AuditDocument, position: number, previousHash: string): boolean {
  // What is not even a time cannot be what was written.
  if (!(entry.at instanceof Date) || entry.position !== position || entry.previousHash !== previousHash) return false;
  return entry.hash === hashAudit(entry);
}

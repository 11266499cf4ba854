import { createHash } from 'node:crypto';
import type { AuditDocument } from './audit.model.ts';

/** Covers every field and the entry before: changing or leaving out one changes all that follow. */
export function hashAudit(entry: Omit<AuditDocument, 'hash'>): string {
  const { position, previousHash, _id, at, actor, action, object, reason, onceKey = '' } = entry;
  const fields = [position, previousHash, _id, at.toISOString(), actor, action, object, reason, onceKey];
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}

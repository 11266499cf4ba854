import type { AuditVerification } from './verify-audit.ts';

/** What the verification found, in words. */
export function sayVerification(found: AuditVerification): { isGood: boolean; sentence: string } {
  const { isWhole, entries, brokenAt, lastHash, isKeptHashThere } = found;
  if (!isWhole) {
    const sentence = `The audit log is not as it was written: place ${brokenAt} was changed, taken out or put in.`;
    return { isGood: false, sentence };
  }
  const whole = `The audit log is whole: ${entries} ${entries === 1 ? 'entry' : 'entries'}, each following the one before.`;
  if (!isKeptHashThere) {
    const sentence = `${whole}\nBut the hash that you kept belongs to none of them: the end was cut off, or all was written anew.`;
    return { isGood: false, sentence };
  }
  return { isGood: true, sentence: entries === 0 ? whole : `${whole}\nLast hash, to keep elsewhere: ${lastHash}` };
}

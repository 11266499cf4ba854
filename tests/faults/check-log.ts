import type { Entry, Violation } from './checker.ts';

/** The log by itself: numbers from 1 without gaps, each number, message and client id once. */
export function checkLog(log: Entry[]): Violation[] {
  const found: Violation[] = [];
  const ordered = [...log].sort((a, b) => a.seq - b.seq);
  for (const [at, { seq }] of ordered.entries()) {
    const before = ordered[at - 1]?.seq ?? 0;
    if (seq === before) found.push({ kind: 'duplicates', sentence: `The log has two entries with number ${seq}.` });
    if (seq > before + 1) found.push({ kind: 'gaps', sentence: `The log jumps from number ${before} to ${seq}.` });
  }
  return [...found, ...findTwice(log, 'messageId'), ...findTwice(log, 'clientId')];
}

function findTwice(log: Entry[], field: 'messageId' | 'clientId'): Violation[] {
  const seen = new Set<string>();
  return log.flatMap(({ type, seq, [field]: value }): Violation[] => {
    if (type !== 'message:sent' || value === undefined) return [];
    if (seen.has(value))
      return [{ kind: 'duplicates', sentence: `The log has the ${field} ${value} a second time, with number ${seq}.` }];
    seen.add(value);
    return [];
  });
}

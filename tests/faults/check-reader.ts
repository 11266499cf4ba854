import type { Entry, Reading, Violation } from './checker.ts';

/** What one reader applied against what the log has for her. */
export function checkReader(reading: Reading, log: Entry[]): Violation[] {
  const { name, from, until = Number.POSITIVE_INFINITY, applied } = reading;
  const entries = new Map(log.map((entry) => [entry.seq, entry]));
  const seen = new Set<number>();
  const found: Violation[] = [];
  let newest = from;
  for (const one of applied) {
    if (seen.has(one.seq)) found.push({ kind: 'duplicates', sentence: `${name} applied number ${one.seq} twice.` });
    else if (one.seq <= newest)
      found.push({ kind: 'inversions', sentence: `${name} applied number ${one.seq} after ${newest}.` });
    const ghost = findGhost(one, entries.get(one.seq), until);
    if (ghost) found.push({ kind: 'ghosts', sentence: `${name} applied number ${one.seq}, ${ghost}.` });
    seen.add(one.seq);
    newest = Math.max(newest, one.seq);
  }
  for (const { seq, type } of log) {
    if (seq <= from || seq > until || seen.has(seq)) continue;
    found.push({ kind: 'missing', sentence: `${name} never got number ${seq} (${type}).` });
  }
  return found;
}

function findGhost(one: Entry, entry: Entry | undefined, until: number): string | null {
  if (!entry) return 'which the log does not have';
  if (one.seq > until) return 'which came after she was out';
  const isSame = one.type === entry.type && (one.type !== 'message:sent' || isSameMessage(one, entry));
  return isSame ? null : `as another entry than the log has: ${JSON.stringify(one)} for ${JSON.stringify(entry)}`;
}

function isSameMessage(one: Entry, other: Entry): boolean {
  return one.messageId === other.messageId && one.clientId === other.clientId && one.text === other.text;
}

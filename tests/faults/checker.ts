import { checkLog } from './check-log.ts';
import { checkReader } from './check-reader.ts';
import { checkSends } from './check-sends.ts';

/** One message that somebody tried to send, with every answer her tries got. Moments are of one steady clock. */
export type Sent = {
  writer: string;
  clientId: string;
  text: string;
  startedAt: number;
  /** When the first acknowledgement came. */
  acknowledgedAt?: number;
  /** What each acknowledged try was told: the same every time. */
  acknowledgements: Array<{ messageId: string; seq: number }>;
  /** Refused for good: it must be nowhere. Neither this nor acknowledged: the outcome is unknown, and both are right. */
  isRefused?: boolean;
};

/** An entry of the room’s log, in the database or as a reader applied it. */
export type Entry = { seq: number; type: string; messageId?: string; clientId?: string; text?: string };

/** What one reader applied, in the order in which she did, from the entry after `from` on. */
export type Reading = {
  name: string;
  from: number;
  /** The last entry she may read, if she left before the end. */
  until?: number;
  applied: Entry[];
};

export type Evidence = { sent: Sent[]; readings: Reading[]; log: Entry[] };

export type Kind = 'lost' | 'duplicates' | 'inversions' | 'gaps' | 'missing' | 'ghosts';
export type Violation = { kind: Kind; sentence: string };
export type Verdict = Record<Kind, number> & {
  acknowledged: number;
  refused: number;
  unknown: number;
  stored: number;
  violations: string[];
};

/**
 * The delivery contract, read from both sides: every acknowledged message once in the database and once, in order, at
 * every reader; numbers unique and without gaps; nothing else anywhere.
 */
export function check({ sent, readings, log }: Evidence): Verdict {
  const found = [
    ...checkLog(log),
    ...checkSends(sent, log),
    ...readings.flatMap((reading) => checkReader(reading, log)),
  ];
  const count = (kind: Kind) => found.filter((violation) => violation.kind === kind).length;
  const acknowledged = sent.filter(({ acknowledgements }) => acknowledgements.length > 0).length;
  const refused = sent.filter(({ isRefused }) => isRefused).length;
  return {
    acknowledged,
    refused,
    unknown: sent.length - acknowledged - refused,
    stored: log.filter(({ type }) => type === 'message:sent').length,
    lost: count('lost'),
    duplicates: count('duplicates'),
    inversions: count('inversions'),
    gaps: count('gaps'),
    missing: count('missing'),
    ghosts: count('ghosts'),
    violations: found.map(({ sentence }) => sentence),
  };
}

/** Refused and acknowledged do not go together, so every message is in exactly one of these. */
export function hasViolations(verdict: Verdict): boolean {
  return verdict.violations.length > 0;
}

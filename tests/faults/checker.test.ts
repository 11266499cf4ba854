import { describe, expect, it } from 'vitest';
import { check, type Entry, type Evidence, type Kind, type Sent } from './checker.ts';

const kinds: Kind[] = ['lost', 'duplicates', 'inversions', 'gaps', 'missing', 'ghosts'];

/** Four messages, acknowledged one after the other, and two readers who applied them. */
function soundEvidence(): { [Part in keyof Evidence]: Evidence[Part] } {
  const log: Entry[] = [1, 2, 3, 4].map((seq) => ({
    seq,
    type: 'message:sent',
    messageId: `m${seq}`,
    clientId: `c${seq}`,
    text: `text ${seq}`,
  }));
  const sent: Sent[] = log.map(({ seq, clientId, text }) => ({
    writer: 'An',
    clientId: clientId as string,
    text: text as string,
    startedAt: seq * 10,
    acknowledgedAt: seq * 10 + 5,
    acknowledgements: [{ messageId: `m${seq}`, seq }],
  }));
  const readings = ['Emma', 'May'].map((name) => ({ name, from: 0, applied: [...log] }));
  return { log, sent, readings };
}

const entry = (seq: number, as = seq): Entry => ({ ...(soundEvidence().log[seq - 1] as Entry), seq: as });

/** Each fault planted into sound evidence, and the kinds under which it must be found; no other may be. */
const faults: Array<{ name: string; plant(evidence: Evidence): void; expected: Kind[] }> = [
  {
    name: 'an acknowledged message that the log has lost',
    plant: ({ log }) => void log.splice(3, 1),
    expected: ['lost', 'ghosts'],
  },
  {
    name: 'a loss in the middle, which leaves a gap',
    plant: ({ log, readings }) => {
      log.splice(1, 1);
      for (const { applied } of readings) applied.splice(1, 1);
    },
    expected: ['lost', 'gaps'],
  },
  {
    name: 'a message stored twice',
    plant: ({ log, readings }) => {
      log.push({ ...entry(2, 5), messageId: 'm5' });
      for (const { applied } of readings) applied.push({ ...entry(2, 5), messageId: 'm5' });
    },
    expected: ['duplicates', 'lost'],
  },
  {
    name: 'a number given twice',
    plant: ({ log, sent, readings }) => {
      for (const list of [log, ...readings.map(({ applied }) => applied)]) list[3] = entry(4, 3);
      (sent[3] as Sent).acknowledgements = [{ messageId: 'm4', seq: 3 }];
    },
    expected: ['duplicates', 'inversions', 'ghosts'],
  },
  {
    name: 'a retry that was told another number',
    plant: ({ sent }) => void sent[1]?.acknowledgements.push({ messageId: 'm9', seq: 9 }),
    expected: ['lost'],
  },
  {
    name: 'a reader who got one twice',
    plant: ({ readings }) => void readings[0]?.applied.splice(2, 0, entry(2)),
    expected: ['duplicates'],
  },
  {
    name: 'a reader who got two in the wrong order',
    plant: ({ readings }) => void readings[1]?.applied.splice(1, 2, entry(3), entry(2)),
    expected: ['inversions'],
  },
  {
    name: 'a reader who missed one',
    plant: ({ readings }) => void readings[0]?.applied.splice(2, 1),
    expected: ['missing'],
  },
  {
    name: 'a reader who missed the last',
    plant: ({ readings }) => void readings[0]?.applied.pop(),
    expected: ['missing'],
  },
  {
    name: 'a reader who got what the log does not have',
    plant: ({ readings }) => void readings[0]?.applied.push({ ...entry(4, 5), messageId: 'm5' }),
    expected: ['ghosts'],
  },
  {
    name: 'a reader who got other words',
    plant: ({ readings }) => void readings[0]?.applied.splice(3, 1, { ...entry(4), text: 'other words' }),
    expected: ['ghosts'],
  },
  {
    name: 'a reader who heard on after she was out',
    plant: ({ readings }) => void Object.assign(readings[0] ?? {}, { until: 3 }),
    expected: ['ghosts'],
  },
  {
    name: 'a message in the log that nobody sent',
    plant: ({ sent }) => void sent.pop(),
    expected: ['ghosts'],
  },
  {
    name: 'a refused message that is in the log',
    plant: ({ sent }) =>
      void Object.assign(sent[3] as Sent, { isRefused: true, acknowledgements: [], acknowledgedAt: undefined }),
    expected: ['ghosts'],
  },
  {
    name: 'two acknowledged in one order and stored in the other',
    plant: ({ sent }) => {
      Object.assign(sent[0] as Sent, { startedAt: 20, acknowledgedAt: 25 });
      Object.assign(sent[1] as Sent, { startedAt: 10, acknowledgedAt: 15 });
    },
    expected: ['inversions'],
  },
];

describe('The checker of the delivery contract', () => {
  it('finds nothing where everything is as promised', () => {
    expect(check(soundEvidence())).toMatchObject({ acknowledged: 4, stored: 4, violations: [] });
  });

  it('takes either outcome for a message whose sender was never answered', () => {
    const evidence = soundEvidence();
    Object.assign(evidence.sent[3] as Sent, { acknowledgements: [], acknowledgedAt: undefined });
    const { acknowledgedAt: _, ...unanswered } = evidence.sent[0] as Sent;
    evidence.sent.push({ ...unanswered, clientId: 'c5', text: 'text 5', acknowledgements: [] });
    expect(check(evidence)).toMatchObject({ acknowledged: 3, unknown: 2, violations: [] });
  });

  it('does not ask of one who left what came later', () => {
    const evidence = soundEvidence();
    Object.assign(evidence.readings[0] ?? {}, { until: 3, applied: evidence.log.slice(0, 3) });
    expect(check(evidence).violations).toEqual([]);
  });

  it.each(faults)('finds $name', ({ plant, expected }) => {
    const evidence = soundEvidence();
    plant(evidence);
    const verdict = check(evidence);
    expect(kinds.filter((kind) => verdict[kind] > 0).sort()).toEqual([...expected].sort());
    expect(verdict.violations.length).toBeGreaterThan(0);
  });
});

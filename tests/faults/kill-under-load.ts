import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { check, type Verdict } from './checker.ts';
import { buildHouse, type House } from './house.ts';
import { type FaultPerson, must, newPerson } from './people.ts';
import { readLog } from './read-log.ts';
import { followRoom, type Reader } from './reader.ts';
import { startWriter, type Writer } from './writer.ts';

export type KillKind = 'server' | 'mongod' | 'both';

export type KillOptions = {
  kinds: KillKind[];
  /** Of each kind. */
  kills: number;
  writers?: number;
  readers?: number;
  say?: (line: string) => void;
};

export type KillReport = Verdict & {
  kills: Partial<Record<KillKind, number>>;
  tookS: number;
  /** From a kill to the first acknowledgement of a message begun after it, in milliseconds. */
  recoveryMs: Partial<Record<KillKind, { median: number; longest: number }>>;
  tries: Record<string, number>;
  /** The longest that a sender waited for the outcome of one try. */
  longestTryMs: number;
  readers: { connects: number; gaps: number; resets: number };
};

const RECOVERY_PATIENCE_MS = 60_000;
const CATCH_UP_PATIENCE_MS = 60_000;

/**
 * Kills the server, the database or both at random instants while people write and read, again and again on one growing
 * log, and checks after each kind what everyone was told against what is there.
 */
export async function killUnderLoad(options: KillOptions): Promise<KillReport> {
  const { kinds, kills, writers = 6, readers = 4, say = () => {} } = options;
  const house = await buildHouse();
  const from = performance.now();
  try {
    await house.open();
    const place = await peopleTheRoom(house, writers, readers);
    const all: Writer[] = [];
    const recoveryMs: KillReport['recoveryMs'] = {};
    let verdict: Verdict | undefined;
    for (const kind of kinds) {
      const writing = place.writers.map((person) =>
        startWriter({ url: house.url, person, roomId: place.roomId, phase: kind }),
      );
      all.push(...writing);
      recoveryMs[kind] = summarise(await killAgainAndAgain(house, kind, kills, writing));
      await Promise.all(writing.map((writer) => writer.finish()));
      verdict = await judge(house, place, all);
      say(`${kills} × ${kind}: ${verdict.acknowledged} acknowledged, ${verdict.violations.length} violations`);
    }
    for (const reader of place.readers) reader.close();
    return {
      ...(verdict as Verdict),
      kills: Object.fromEntries(kinds.map((kind) => [kind, kills])),
      tookS: Math.round((performance.now() - from) / 1000),
      recoveryMs,
      ...describeTries(all),
      readers: {
        connects: sum(place.readers, ({ counts }) => counts.connects),
        gaps: sum(place.readers, ({ counts }) => counts.gaps),
        resets: sum(place.readers, ({ counts }) => counts.resets),
      },
    };
  } catch (error) {
    throw new Error(`${(error as Error).message}\nThe server said:\n${house.said()}`, { cause: error });
  } finally {
    await house.tearDown();
  }
}

type Place = { roomId: string; writers: FaultPerson[]; readers: Reader[] };

async function peopleTheRoom(house: House, writers: number, readers: number): Promise<Place> {
  const people: FaultPerson[] = [];
  for (let nth = 0; nth < writers + readers; nth++)
    people.push(await newPerson(house.url, nth < writers ? 'writer' : 'reader'));
  const [steward, ...others] = people as [FaultPerson, ...FaultPerson[]];
  const room = { clientId: randomUUID(), name: 'Courtyard' };
  const { id: roomId } = await must(house.url, 'room:create', room, steward.token);
  for (const { token } of others) await must(house.url, 'room:join', { roomId }, token);
  return {
    roomId,
    writers: people.slice(0, writers),
    readers: people.slice(writers).map((person) => followRoom(house.url, person, roomId, 0)),
  };
}

async function killAgainAndAgain(house: House, kind: KillKind, kills: number, writing: Writer[]): Promise<number[]> {
  const recoveries: number[] = [];
  for (let nth = 0; nth < kills; nth++) {
    await sleep(100 + Math.random() * 900);
    const at = performance.now();
    await kill(house, kind);
    // Sometimes it is struck again before it has come back.
    if (kind === 'mongod' && Math.random() < 0.2) await sleep(Math.random() * 800);
    else recoveries.push(await untilWritable(writing, at));
  }
  await untilWritable(writing, performance.now());
  return recoveries;
}

async function kill(house: House, kind: KillKind): Promise<void> {
  if (kind === 'mongod') return house.killDatabase();
  if (kind === 'server') await house.killServer();
  else await house.killBoth();
  await house.open();
}

/** How long after `since` the first message that was begun later was acknowledged. */
async function untilWritable(writing: Writer[], since: number): Promise<number> {
  for (;;) {
    const acknowledged = writing
      .flatMap(({ sent }) => sent.slice(-20))
      .flatMap(({ startedAt, acknowledgedAt }) => (startedAt > since && acknowledgedAt ? acknowledgedAt : []));
    if (acknowledged.length > 0) return Math.min(...acknowledged) - since;
    if (performance.now() - since > RECOVERY_PATIENCE_MS)
      throw new Error(
        ['Nothing was acknowledged within a minute.', ...writing.map((one) => one.describe())].join('\n'),
      );
    await sleep(10);
  }
}

async function judge(house: House, place: Place, all: Writer[]): Promise<Verdict> {
  const log = await readLog(house.databaseUri(), place.roomId);
  const head = log.at(-1)?.seq ?? 0;
  const deadline = performance.now() + CATCH_UP_PATIENCE_MS;
  // Whoever is still behind then is found by the checker.
  while (place.readers.some((reader) => reader.seq() < head) && performance.now() < deadline) await sleep(50);
  const verdict = check({
    sent: all.flatMap(({ sent }) => sent),
    readings: place.readers.map(({ reading }) => reading),
    log,
  });
  const unanswered = all.flatMap(({ tries }) => tries).filter(({ outcome }) => outcome === 'no answer').length;
  if (unanswered > 0) verdict.violations.push(`${unanswered} tries ended without any answer on an open line.`);
  return verdict;
}

function describeTries(all: Writer[]): Pick<KillReport, 'tries' | 'longestTryMs'> {
  const every = all.flatMap((writer) => writer.tries);
  const tries: Record<string, number> = {};
  for (const { outcome } of every) tries[outcome] = (tries[outcome] ?? 0) + 1;
  return { tries, longestTryMs: Math.round(every.reduce((longest, { tookMs }) => Math.max(longest, tookMs), 0)) };
}

function summarise(values: number[]): { median: number; longest: number } {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    median: Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0),
    longest: Math.round(sorted.at(-1) ?? 0),
  };
}

function sum<Item>(items: Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}

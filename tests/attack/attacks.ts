import { createHash, createHmac } from 'node:crypto';
import { toBase32 } from '#server/platform/clock.ts';
import { type Dump, momentsIn, textsIn } from './read-dump.ts';

/** What the thief knows from the dump alone: who there is, and which names lead where. */
export type Known = {
  dump: Dump;
  accounts: Set<string>;
  /** Of each name: its thread, and everything in the database that is about its words. */
  names: Map<string, { thread: string; about: Set<string>; candidates: string[] }>;
};

/** Points for each account that a name might stand for. */
export type Scores = Map<string, number>;
export type Attack = (known: Known, persona: string) => Scores;

const add = (scores: Scores, account: string, points: number) =>
  void scores.set(account, (scores.get(account) ?? 0) + points);

/** What every attack reads again and again, read once. */
const readings = new WeakMap<Dump, Reading[]>();
type Reading = { collection: string; texts: Set<string>; accounts: string[]; moments: number[] };

function readAll({ dump, accounts }: Known): Reading[] {
  const known = readings.get(dump);
  if (known) return known;
  const all = [...dump].flatMap(([collection, documents]) =>
    documents.map((document) => {
      const texts = new Set(textsIn(document));
      return {
        collection,
        texts,
        accounts: [...texts].filter((text) => accounts.has(text)),
        moments: momentsIn(document),
      };
    }),
  );
  readings.set(dump, all);
  return all;
}

const isAbout = ({ texts }: Reading, about: Set<string>) => [...about].some((id) => texts.has(id));

/** One document that holds both an account and something of the name’s. What others said in the thread tells of them alone. */
export const byJoining: Attack = (known, persona) => {
  const scores: Scores = new Map();
  const about = known.names.get(persona)?.about ?? new Set();
  for (const reading of readAll(known))
    if (reading.collection !== 'roomLog' && reading.accounts.length > 0 && isAbout(reading, about))
      for (const account of reading.accounts) add(scores, account, 1 / reading.accounts.length);
  return scores;
};

/** Documents that were written one after the other lie beside each other. */
export const byOrder: Attack = (known, persona) => {
  const scores: Scores = new Map();
  const about = known.names.get(persona)?.about ?? new Set();
  const all = readAll(known);
  for (const [at, reading] of all.entries()) {
    if (reading.accounts.length > 0 || !isAbout(reading, about)) continue;
    for (let distance = 1; distance <= 2; distance++) {
      const before = all[at - distance];
      if (before?.collection !== reading.collection) continue;
      for (const account of before.accounts) add(scores, account, 1 / distance / before.accounts.length);
    }
  }
  return scores;
};

const MINUTE_MS = 60_000;
/** Of whoever was not seen a moment before. Longer windows find less: more people were there in them. */
const LONGEST_REST_MS = 21 * MINUTE_MS;

/** Whoever left a trace just before each of the words came, the closer the better; over several words, whoever did so each time. */
export const byTime: Attack = (known, persona) => {
  const scores: Scores = new Map();
  const about = known.names.get(persona)?.about ?? new Set();
  const isOfAnother = ({ texts }: Reading) => [...texts].some((text) => text !== persona && known.names.has(text));
  const came = readAll(known).filter((reading) => isAbout(reading, about) && !isOfAnother(reading));
  for (const moment of new Set(came.flatMap(({ moments }) => moments)))
    for (const { account, left } of tracesOf(known)) {
      const before = moment - left;
      // In a town whose clock is moved by hand much happens in the same moment, and says nothing.
      if (before > 10 && before < 1000) add(scores, account, 20_000 / before);
      else if (before > 0 && before < LONGEST_REST_MS) add(scores, account, 1);
    }
  return scores;
};

type Trace = { account: string; left: number };
const traces = new WeakMap<Dump, Trace[]>();

/** Moments that stand beside one account and no name. */
function tracesOf(known: Known): Trace[] {
  const found = traces.get(known.dump);
  if (found) return found;
  const all = readAll(known).flatMap(({ accounts: [account, another], moments, texts }) =>
    account && !another && ![...texts].some((text) => known.names.has(text))
      ? moments.map((left) => ({ account, left }))
      : [],
  );
  traces.set(known.dump, all);
  return all;
}

/** The id of a name is made from what it hides, without a key or with one that lies in the database. */
export const byHashing: Attack = (known, persona) => {
  const scores: Scores = new Map();
  const { thread = '', candidates = [] } = known.names.get(persona) ?? {};
  for (const account of candidates)
    for (const made of hashesOf(known, thread, account)) if (made === persona) add(scores, account, 100);
  return scores;
};

function* hashesOf(known: Known, thread: string, account: string): Generator<string> {
  const short = (bytes: Buffer) => toBase32(bytes.subarray(0, 15));
  const texts = [`${thread}${account}`, `${thread} ${account}`, `${account} ${thread}`, `${thread}|${account}`];
  const labelled = [JSON.stringify(['handle', thread, `member ${account}`]), ...texts];
  for (const text of labelled) {
    yield short(createHash('sha256').update(text).digest());
    for (const key of keysIn(known)) yield short(createHmac('sha256', key).update(text).digest());
  }
}

const keys = new WeakMap<Dump, Buffer[]>();
function keysIn({ dump }: Known): Buffer[] {
  const found =
    keys.get(dump) ??
    [
      '',
      'secret',
      'banyan',
      ...textsIn([...(dump.get('anonymityEpochs') ?? []), ...(dump.get('community') ?? [])]),
    ].flatMap((text) => [Buffer.from(text), Buffer.from(text, 'hex')]);
  keys.set(dump, found);
  return found;
}

export const attacks = { byJoining, byOrder, byTime, byHashing };

/** All that each of them found, together. */
export const byEverything: Attack = (known, persona) => {
  const scores: Scores = new Map();
  for (const attack of Object.values(attacks)) {
    const found = attack(known, persona);
    const most = Math.max(1e-9, ...found.values());
    for (const [account, points] of found) add(scores, account, points / most);
  }
  return scores;
};

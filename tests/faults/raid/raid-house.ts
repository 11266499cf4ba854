import { mongo } from 'mongoose';
import { buildHouse, type House } from '../house.ts';
import { type FaultPerson, must, newPerson } from '../people.ts';
import { openSteadyLine, type SteadyLine } from '../steady-line.ts';
import type { Raid } from './judge-raid.ts';
import { raidRoom } from './raid-room.ts';

export type RaidOptions = {
  strangers: number;
  /** Messages a second. */
  rate: number;
  seconds: number;
  say?: (line: string) => void;
};

const REGULARS = 6;
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
const ROOMS = ['Courtyard', 'Kitchen'];

/**
 * Lets fresh accounts flood two rooms of the real server, each with members who talk on: in the first the strangers reach
 * the rate together, in the second each of them tries it alone. From the one who signs up to the last answer all is as on
 * a house that people live in, with the limits that it has.
 */
export async function raidHouse({ strangers, rate, seconds, say = () => {} }: RaidOptions): Promise<Raid[]> {
  const house = await buildHouse();
  try {
    await house.open();
    say(`${REGULARS} members move in, ${strangers} strangers sign up …`);
    const regulars = await signUpAll(house, 'regular', REGULARS);
    const crowd = await signUpAll(house, 'stranger', strangers);
    const [together, each] = await openRooms(house, regulars, crowd);
    await growOld(house, regulars);
    // The limits of a house that people live in; so many could not sign up within them from one address.
    await house.askToStop();
    await house.open({ RATE_LIMIT_FACTOR: '1' });
    const lines = await connectAll(house, regulars);
    const intruders = await connectAll(house, crowd);
    const people = { regulars: lines, strangers: intruders };
    const raids: Raid[] = [];
    for (const [roomId, perSecond] of [[together, rate] as const, [each, rate * strangers] as const]) {
      say(`${strangers} strangers try ${perSecond} messages a second for ${seconds} s …`);
      raids.push(await raidRoom({ ...people, roomId, perSecond, seconds }));
    }
    for (const line of [...lines, ...intruders]) line.close();
    return raids;
  } catch (error) {
    throw new Error(`${(error as Error).message}\nThe server said:\n${house.said()}`, { cause: error });
  } finally {
    await house.tearDown();
  }
}

async function signUpAll(house: House, stem: string, count: number): Promise<FaultPerson[]> {
  const people: FaultPerson[] = [];
  for (let nth = 0; nth < count; nth++) people.push(await newPerson(house.url, stem));
  return people;
}

async function openRooms(house: House, regulars: FaultPerson[], crowd: FaultPerson[]): Promise<[string, string]> {
  const [host, ...others] = regulars as [FaultPerson, ...FaultPerson[]];
  const ids: string[] = [];
  for (const name of ROOMS) {
    const room = await must(house.url, 'room:create', { clientId: crypto.randomUUID(), name }, host.token);
    for (const { token } of [...others, ...crowd]) await must(house.url, 'room:join', { roomId: room.id }, token);
    ids.push(room.id);
  }
  return ids as [string, string];
}

/** Members have been in their rooms for a week; time cannot be turned back in a process of its own, what it reads can. */
async function growOld(house: House, regulars: FaultPerson[]): Promise<void> {
  const client = new mongo.MongoClient(house.databaseUri());
  try {
    const since = new Date(Date.now() - WEEK_MS);
    const theirs = { member: { $in: regulars.map(({ id }) => id) } };
    await client.db().collection('memberships').updateMany(theirs, { $set: { since } });
  } finally {
    await client.close();
  }
}

async function connectAll(house: House, people: FaultPerson[]): Promise<SteadyLine[]> {
  const lines = people.map(({ token }) => openSteadyLine(house.url, token));
  await Promise.all(lines.map(untilReady));
  return lines;
}

/** Connected is not enough: she hears her rooms once the server says so. */
function untilReady({ socket }: SteadyLine): Promise<void> {
  return new Promise((resolve) => socket.once('session:ready', () => resolve()));
}

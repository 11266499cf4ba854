import type { Request } from '#shared/contract/operations.ts';
import type { Entry, Room } from '#shared/contract/rooms.ts';
import type { Thread } from '#shared/contract/threads.ts';
import type { Line, Person } from '#tests/support/person.ts';
import { clientId, firstAdmin, openRoom, say, signUp } from '#tests/support/person.ts';
import type { TestServer } from '#tests/support/server.ts';
import { type Persona, personas, type SignedInPersona } from './persona.ts';

export const nowhere = 'z'.repeat(24);
/** The word list has this one, so it waits for a moderator. */
export const HELD_TEXT = 'go home, you chink';

/** A place with words of somebody who is none of the personas, in chat and in a thread. */
export type Place = { room: Room; message: { id: string }; thread: Thread; post: { id: string } };
export type PlaceName = 'nest' | 'square' | 'grove' | 'nursery';

export type World = {
  server: TestServer;
  people: Record<SignedInPersona, Person>;
  /** A member of every room, the author of what is in them; `warden` is a second moderator. */
  host: Person;
  warden: Person;
  youngStranger: Person;
  /** Between `guardian` and `young`. */
  linkId: string;
  /** Asks to join rooms by approval. */
  asker: Person;
  wardenLine: Line;
  /**
   * Everyone is in the open `nest`; only `member`, `steward` and the host are in the open `square` and the strict `grove`. The
   * open `nursery` is for the young: `young` is in it, and somebody looks after it who is no persona, and is connected.
   */
  places: Record<PlaceName, Place>;
  /** Somebody of the same standing, who is in no room. */
  newcomer(who: SignedInPersona): Promise<Person>;
  /** A new room of the steward’s with the host and `member` in it. */
  newRoom(entry?: Entry): Promise<Room>;
  person(who: Persona): Person;
  close(): void;
};

const roleOf = { ally: 'ally', greeter: 'steward', moderator: 'moderator', admin: 'admin' } as const;

export async function buildWorld(server: TestServer): Promise<World> {
  const people = await invitePeople(server);
  const [host, warden] = [await signUp(server), await signUp(server, { role: 'moderator' })];
  const keeper = await newPerson(server, 'greeter');
  const nursery = await openRoom(keeper, [people.young], { audience: 'young' });
  const [wardenLine, keeperLine] = [await warden.connect(), await keeper.connect()];
  const newRoom = (entry: Entry = 'open', more: Partial<Request<'room:create'>> = {}) =>
    openRoom(people.steward, [host, people.member], { entry, ...more });
  const person = (who: Persona) => people[who === 'visitor' ? 'outsider' : who];
  return {
    linkId: await linkFamily(people),
    youngStranger: await newPerson(server, 'young'),
    asker: await newPerson(server, 'member'),
    ...{ server, people, host, warden, wardenLine, newRoom, person },
    places: {
      nest: await furnish(host, await buildNest(people, host)),
      square: await furnish(host, await newRoom()),
      grove: await furnish(host, await newRoom('strict', { anonymousQuestions: 'members' })),
      nursery: await furnish(keeper, nursery),
    },
    newcomer: (who) => newPerson(server, who),
    close: () => {
      wardenLine.close();
      keeperLine.close();
    },
  };
}

async function invitePeople(server: TestServer): Promise<World['people']> {
  const people: Partial<World['people']> = { admin: await firstAdmin(server) };
  for (const who of personas) if (who !== 'visitor' && who !== 'admin') people[who] = await newPerson(server, who);
  return people as World['people'];
}

function newPerson(server: TestServer, who: SignedInPersona): Promise<Person> {
  const role = who in roleOf ? { role: roleOf[who as keyof typeof roleOf] } : {};
  return signUp(server, { ...role, ...(who === 'young' && { bornYear: new Date().getUTCFullYear() - 15 }) });
}

/** An ally does not see open rooms: she is asked in. */
async function buildNest(people: World['people'], host: Person): Promise<Room> {
  const { steward, ally, ...others } = people;
  const room = await openRoom(steward, [host, ...Object.values(others)], { anonymousQuestions: 'visitors' });
  await steward.must('room:invite', { roomId: room.id, handle: ally.handle });
  await ally.must('room:join', { roomId: room.id });
  return room;
}

async function linkFamily({ young, guardian }: World['people']): Promise<string> {
  const { code } = await young.must('guardian:createCode', {});
  return (await guardian.must('guardian:accept', { code })).id;
}

async function furnish(host: Person, room: Room): Promise<Place> {
  const message = await say(host, room.id, 'what was said here');
  return { room, message, ...(await startThread(host, room.id)) };
}

/** A question of hers with one post under it. */
export async function startThread(author: Person, roomId: string): Promise<Pick<Place, 'thread' | 'post'>> {
  const started = await author.must('thread:start', {
    ...{ roomId, clientId: clientId(), title: 'A question', text: 'How do you do it?' },
  });
  if (started.state !== 'sent') throw new Error('the thread was held');
  const { thread } = started;
  const answer = await author.must('post:send', { threadId: thread.id, clientId: clientId(), text: 'Like this.' });
  if (answer.state !== 'sent') throw new Error('the post was held');
  return { thread, post: answer.message };
}

export async function holdWords(author: Person, roomId: string): Promise<string> {
  const outcome = await author.must('message:send', { roomId, clientId: clientId(), text: HELD_TEXT });
  if (outcome.state !== 'held') throw new Error('these words should have been held');
  return outcome.held.id;
}

import type { Request } from '#shared/contract/operations.ts';
import type { Room } from '#shared/contract/rooms.ts';
import { clientId, type Person, signUp } from '#tests/support/person.ts';
import type { TestServer } from '#tests/support/server.ts';

/** Somebody whom every member may ask. */
export async function signUpOpen(server: TestServer, options: Parameters<typeof signUp>[1] = {}): Promise<Person> {
  const person = await signUp(server, options);
  await person.must('settings:update', { conversationsWith: 'members' });
  return person;
}

export function asking(people: Person[], note = ''): Request<'conversation:start'> {
  return { clientId: clientId(), memberIds: people.map(({ id }) => id), note };
}

/** A conversation that all of them have joined. */
export async function openConversation(asker: Person, others: Person[]): Promise<Room> {
  const room = await asker.must('conversation:start', asking(others));
  for (const other of others) await other.must('room:join', { roomId: room.id });
  return asker.must('room:view', { roomId: room.id });
}

/** Signs her in for longer than an access token lasts. */
export async function staySignedIn(person: Person): Promise<void> {
  person.token = (await person.must('device:createToken', { label: 'stays' })).token;
}

import type { Person } from '#tests/support/person.ts';
import { openRoom, signUp } from '#tests/support/person.ts';
import type { TestServer } from '#tests/support/server.ts';

/** Somebody of 15, a member of no room. */
export function signUpYoung(house: TestServer, name?: string): Promise<Person> {
  return signUp(house, { bornYear: new Date().getUTCFullYear() - 15, ...(name && { name }) });
}

/** A room for the young with one who looks after it, who is not connected. */
export async function openYoungRoom(house: TestServer, young: Person[], more: Parameters<typeof openRoom>[2] = {}) {
  const keeper = await signUp(house, { role: 'steward' });
  const room = await openRoom(keeper, young, { audience: 'young', ...more });
  return { keeper, room };
}

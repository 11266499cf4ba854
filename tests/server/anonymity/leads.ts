import { type MadeKey, makeShares } from '#client/features/opening/make-shares.ts';
import { type Person, signUp } from '#tests/support/person.ts';
import type { TestServer } from '#tests/support/server.ts';

export type Lead = Person & { share: string };
export type Leads = { leads: [Lead, Lead, Lead]; key: MadeKey };

/** Three safeguarding leads. */
export async function appointLeads(house: TestServer, admin: Person): Promise<[Person, Person, Person]> {
  const people: [Person, Person, Person] = [await signUp(house), await signUp(house), await signUp(house)];
  for (const { id } of people) await admin.must('member:setLead', { memberId: id, isLead: true });
  return people;
}

/** The ceremony, as the page does it: the shares stay here, the house gets the public half. */
export async function holdCeremony(people: [Person, Person, Person]): Promise<Leads> {
  const key = await makeShares();
  const holders = people.map(({ id: memberId }, place) => ({ memberId, digest: key.shares[place]?.digest ?? '' }));
  await people[0].must('opening:makeKey', { publicKey: key.publicKey, holders });
  const leads = people.map((person, place) => ({ ...person, share: key.shares[place]?.words ?? '' }));
  return { key, leads: leads as Leads['leads'] };
}

import type { ClientSession } from 'mongoose';
import { type Context, remember } from '#server/platform/context.ts';
import type { MemberCard } from '#shared/contract/members.ts';

export type NewPerson = { memberId: string; handle: string; name: string; nameLang?: string };

/** The person behind an account belongs to members, a rung further right, who say here how she is made and shown. */
export type People = {
  add(ctx: Context, person: NewPerson, session: ClientSession): Promise<void>;
  requireCard(ctx: Context, memberId: string): Promise<MemberCard>;
};

const registered = remember<{ people?: People }>('people behind accounts', () => ({}));

export function registerPeople(ctx: Context, people: People): void {
  registered(ctx).people = people;
}

export function requirePeople(ctx: Context): People {
  const { people } = registered(ctx);
  if (!people) throw new Error('nobody has registered the people behind accounts');
  return people;
}

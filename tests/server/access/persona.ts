import type { OperationName, Request } from '#shared/contract/operations.ts';
import type { ErrorCode } from '#shared/errors.ts';
import type { Person } from '#tests/support/person.ts';
import type { World } from './world.ts';

/**
 * Whoever can ask. `visitor` is not signed in; `young` is under 18, and `guardian` looks after her; `outsider` is a member like `member`, but not in the rooms
 * that `member` is in; `steward` looks after rooms, `greeter` has the community’s role of that name and looks after none.
 */
export const personas = [
  'visitor',
  'young',
  'guardian',
  'member',
  'outsider',
  'ally',
  'steward',
  'greeter',
  'moderator',
  'admin',
] as const;
export type Persona = (typeof personas)[number];
export type SignedInPersona = Exclude<Persona, 'visitor'>;

export type Outcome = 'ok' | ErrorCode;
export type Expected = Record<Persona, Outcome>;

/** One kind of subject: what is asked for, and how that ends for each persona. */
export type Case<Name extends OperationName> = {
  ask(world: World, who: Persona, caller: Person): Request<Name> | Promise<Request<Name>>;
  expect: Expected;
  /** The kind whose `not_found` this must equal to the letter; `absent` unless it says otherwise. */
  looksLike?: string;
  /** The caller is somebody new of the same standing, because what she does ends her session. */
  isFresh?: true;
};

/** The cases of one operation by kind of subject. */
export type Row<Name extends OperationName> = Record<string, Case<Name>>;

/** The same for every signed-in persona, with exceptions; a visitor is asked to sign in. */
export function signedIn(outcome: Outcome, except: Partial<Expected> = {}): Expected {
  return { ...everyone(outcome), visitor: 'not_signed_in', ...except };
}

export function everyone(outcome: Outcome): Expected {
  return Object.fromEntries(personas.map((who) => [who, outcome])) as Expected;
}

/** For what only `member` and `steward` are in: everybody else finds nothing. */
export function insiders(member: Outcome, steward: Outcome = member): Expected {
  return signedIn('not_found', { member, steward });
}

/** In the room for the young only `young` is. Other adults find nothing; `moderator` is told that it is there. */
export function inNursery(outcome: Outcome, except: Partial<Expected> = {}): Expected {
  return signedIn('not_found', { young: outcome, ...except });
}

/** What nobody may but those who look after the room for the young. */
export const nurseryStewards = inNursery('not_allowed', { moderator: 'not_allowed' });

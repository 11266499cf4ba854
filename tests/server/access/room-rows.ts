import type { OperationName, Request } from '#shared/contract/operations.ts';
import { clientId } from '#tests/support/person.ts';
import {
  type Case,
  type Expected,
  inNursery,
  insiders,
  nurseryStewards,
  type Persona,
  type Row,
  signedIn,
} from './persona.ts';
import { nowhere, type Place, type PlaceName, type World } from './world.ts';

/** What the steward may do and everyone else in the room is refused. */
const stewardsOnly = {
  nest: signedIn('not_allowed', { steward: 'ok' }),
  square: signedIn('not_allowed', { ally: 'not_found', steward: 'ok' }),
  grove: insiders('not_allowed', 'ok'),
  nursery: nurseryStewards,
};
const readers = { nest: signedIn('ok'), square: insiders('ok'), grove: insiders('ok'), nursery: inNursery('ok') };
const absent = signedIn('not_found');

/** One case for each place, and one for a room that does not exist. */
export function inRooms<Name extends OperationName>(
  ask: (roomId: string, world: World, place: Place | undefined, who: Persona) => Request<Name> | Promise<Request<Name>>,
  expected: Partial<Record<PlaceName, Expected>> = {},
): Row<Name> {
  const cases = (['nest', 'square', 'grove', 'nursery'] as const).map((name): [string, Case<Name>] => [
    name,
    {
      ask: (world, who) => ask(world.places[name].room.id, world, world.places[name], who),
      expect: expected[name] ?? readers[name],
    },
  ]);
  const missing: Case<Name> = { ask: (world, who) => ask(nowhere, world, undefined, who), expect: absent };
  return { ...Object.fromEntries(cases), absent: missing };
}

/** Somebody who asked to be let into a new room by approval. */
async function askToJoin({ asker }: World, roomId: string): Promise<string> {
  await asker.must('room:join', { roomId });
  return asker.id;
}

/** For what changes a room: a new one each time, of the steward with `member` and the host in it. */
function inNewRoom<Name extends OperationName>(
  entry: 'open' | 'strict' | 'approval',
  ask: (roomId: string, world: World, who: Persona) => Request<Name> | Promise<Request<Name>>,
  expect: Expected,
): Case<Name> {
  return { ask: async (world, who) => ask((await world.newRoom(entry)).id, world, who), expect };
}

const visibleOutside = signedIn('ok', { ally: 'not_found' });

export const roomRows = {
  'room:list': { own: { ask: () => ({}), expect: signedIn('ok') } } satisfies Row<'room:list'>,
  'room:view': inRooms<'room:view'>((roomId) => ({ roomId }), {
    square: visibleOutside,
    nursery: inNursery('ok', { moderator: 'ok' }),
  }),
  'room:create': {
    own: {
      ask: () => ({ clientId: clientId(), name: 'A room of one’s own' }),
      expect: signedIn('ok', { young: 'not_allowed', ally: 'not_allowed' }),
      isFresh: true,
    },
    forYoung: {
      ask: () => ({ clientId: clientId(), name: 'A room for the young', audience: 'young' }),
      expect: signedIn('not_allowed', { greeter: 'ok', moderator: 'ok', admin: 'ok' }),
      isFresh: true,
    },
  } satisfies Row<'room:create'>,
  'room:update': inRooms<'room:update'>((roomId) => ({ roomId, slowModeSeconds: 0 }), stewardsOnly),
  'room:join': {
    joined: { ask: (world) => ({ roomId: world.places.nest.room.id }), expect: signedIn('ok') },
    open: inNewRoom('open', (roomId) => ({ roomId }), visibleOutside),
    // One looks after it, so the young do not come in: said to herself alone.
    byApproval: inNewRoom('approval', (roomId) => ({ roomId }), { ...visibleOutside, young: 'not_allowed' }),
    strict: inNewRoom('strict', (roomId) => ({ roomId }), insiders('ok')),
    forYoung: {
      ask: (world) => ({ roomId: world.places.nursery.room.id }),
      // A moderator comes in to look after it.
      expect: signedIn('not_found', { young: 'ok', moderator: 'ok' }),
      isFresh: true,
    },
    absent: { ask: () => ({ roomId: nowhere }), expect: absent },
  } satisfies Row<'room:join'>,
  'room:leave': {
    open: inNewRoom('open', (roomId) => ({ roomId }), signedIn('ok', { ally: 'not_found', steward: 'conflict' })),
    strict: inNewRoom('strict', (roomId) => ({ roomId }), insiders('ok', 'conflict')),
    absent: { ask: () => ({ roomId: nowhere }), expect: absent },
  } satisfies Row<'room:leave'>,
  'room:members': inRooms<'room:members'>((roomId) => ({ roomId }), { nest: signedIn('ok', { ally: 'not_allowed' }) }),
  'room:requests': inRooms<'room:requests'>((roomId) => ({ roomId }), stewardsOnly),
  'room:decideRequest': {
    ...inRooms<'room:decideRequest'>((roomId, { host }) => ({ roomId, memberId: host.id, admit: true }), {
      // The host has not asked, which only a steward is told.
      nest: signedIn('not_allowed', { steward: 'not_found' }),
      square: signedIn('not_allowed', { ally: 'not_found', steward: 'not_found' }),
      grove: insiders('not_allowed', 'not_found'),
      nursery: nurseryStewards,
    }),
    asked: inNewRoom(
      'approval',
      async (roomId, world) => ({ roomId, memberId: await askToJoin(world, roomId), admit: true }),
      signedIn('not_allowed', { ally: 'not_found', steward: 'ok' }),
    ),
  } satisfies Row<'room:decideRequest'>,
  'room:invite': {
    ...inRooms<'room:invite'>(
      (roomId, { warden, youngStranger, places }) => ({
        ...{ roomId, handle: (roomId === places.nursery.room.id ? youngStranger : warden).handle },
      }),
      { nest: signedIn('ok', { ally: 'not_allowed' }), grove: insiders('not_allowed', 'ok') },
    ),
    youngStranger: {
      ask: ({ places, youngStranger }) => ({ roomId: places.nest.room.id, handle: youngStranger.handle }),
      looksLike: 'absentMember',
      expect: signedIn('not_found', { ally: 'not_allowed', young: 'ok' }),
    },
    absentMember: {
      ask: ({ places }) => ({ roomId: places.nest.room.id, handle: 'nobody-has-this-one' }),
      looksLike: 'absentMember',
      expect: signedIn('not_found', { ally: 'not_allowed' }),
    },
  } satisfies Row<'room:invite'>,
  'room:removeMember': {
    ...inRooms<'room:removeMember'>((roomId) => ({ roomId, memberId: nowhere, reason: 'A reason' }), {
      nest: signedIn('not_allowed', { steward: 'not_found', moderator: 'not_found' }),
      square: signedIn('not_allowed', { ally: 'not_found', steward: 'not_found' }),
      grove: insiders('not_allowed', 'not_found'),
      nursery: nurseryStewards,
    }),
    present: inNewRoom(
      'open',
      (roomId, { host }) => ({ roomId, memberId: host.id, reason: 'A reason' }),
      signedIn('not_allowed', { ally: 'not_found', steward: 'ok' }),
    ),
    herself: {
      ask: (world, who) => ({ roomId: world.places.nest.room.id, memberId: world.person(who).id, reason: 'A reason' }),
      expect: signedIn('not_allowed'),
    },
  } satisfies Row<'room:removeMember'>,
  'room:setSteward': {
    ...inRooms<'room:setSteward'>(
      (roomId, { host }) => ({ roomId, memberId: host.id, isSteward: false }),
      stewardsOnly,
    ),
    young: {
      ask: ({ places, people }) => ({ roomId: places.nest.room.id, memberId: people.young.id, isSteward: true }),
      expect: signedIn('not_allowed'),
    },
    absentMember: {
      ask: ({ places }) => ({ roomId: places.nest.room.id, memberId: nowhere, isSteward: true }),
      expect: signedIn('not_allowed', { steward: 'not_found' }),
    },
    last: {
      ask: ({ places, people }) => ({ roomId: places.nest.room.id, memberId: people.steward.id, isSteward: false }),
      expect: signedIn('not_allowed', { steward: 'conflict' }),
    },
  } satisfies Row<'room:setSteward'>,
  'room:markRead': inRooms<'room:markRead'>((roomId) => ({ roomId, number: 1 })),
  'room:typing': inRooms<'room:typing'>((roomId) => ({ roomId })),
  'room:catchUp': inRooms<'room:catchUp'>((roomId) => ({ roomId, after: 0 })),
};

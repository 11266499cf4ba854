import type { CaseSummary } from '#shared/contract/moderation.ts';
import type { Request } from '#shared/contract/operations.ts';
import { clientId, openRoom, type Person, say } from '#tests/support/person.ts';
import { insiders, type Outcome, type Row, signedIn } from './persona.ts';
import { inRooms } from './room-rows.ts';
import { nowhere, type World } from './world.ts';

type Report = Request<'report:create'>;
const report = (subject: Report['subject']): Report => ({ clientId: clientId(), subject, reason: 'harassment' });

/** A case about a new message of the author’s; the warden’s screen is how its id gets known. */
async function openCase(world: World, roomId: string, author: Person, reporter: Person): Promise<CaseSummary> {
  const { id: messageId } = await say(author, roomId, 'unkind words');
  await reporter.must('report:create', report({ kind: 'message', roomId, messageId }));
  return world.wardenLine.until(
    () =>
      world.wardenLine
        .heard('case:changed')
        .find(({ subject }) => subject.kind === 'message' && subject.messageId === messageId) as
        | CaseSummary
        | undefined,
    'the case',
  );
}

const caseInNest = ({ places, host, people }: World) => ({
  roomId: places.nest.room.id,
  host,
  reporter: people.member,
});

async function caseHere(world: World): Promise<CaseSummary> {
  const { roomId, host, reporter } = caseInNest(world);
  return openCase(world, roomId, host, reporter);
}

/** In a room that no persona is a steward of. */
async function caseElsewhere(world: World): Promise<CaseSummary> {
  const { host, people } = world;
  const room = await openRoom(host, [people.member]);
  return openCase(world, room.id, host, people.member);
}

/** A case that is only looked at, or that she may not decide, does for everyone. */
function shared(make: (world: World) => Promise<CaseSummary>): (world: World) => Promise<CaseSummary> {
  const made = new WeakMap<World, Promise<CaseSummary>>();
  return (world) => {
    const known = made.get(world) ?? make(world);
    made.set(world, known);
    return known;
  };
}

const anyCaseHere = shared(caseHere);
const anyCaseElsewhere = shared(caseElsewhere);

const caseAbout = (world: World, author: Person) => openCase(world, world.places.nest.room.id, author, world.host);

/** Silences somebody who is in no other room, and finds the sanction. */
async function silence(world: World, member: Person): Promise<string> {
  const room = await openRoom(world.host, [member]);
  const { id: caseId, version } = await openCase(world, room.id, member, world.host);
  await world.warden.must('case:decide', {
    ...{ caseId, version, decision: 'remove', rule: 'noHarassment', note: 'A note' },
    silence: { minutes: 5 },
  });
  const { sanctions } = await world.warden.must('sanction:list', {});
  return sanctions.find(({ memberId }) => memberId === member.id)?.id ?? 'no sanction';
}

const judges = { steward: 'ok', moderator: 'ok' } as const;
const dismiss = ({ id, version }: CaseSummary): Request<'case:decide'> => ({
  ...{ caseId: id, version, decision: 'dismiss' },
});
const claim = ({ id, version }: CaseSummary): Request<'case:claim'> => ({ caseId: id, version, isClaimed: true });
const note = ({ id }: CaseSummary): Request<'case:note'> => ({ caseId: id, clientId: clientId(), note: 'A note' });
const handOver = ({ id, version }: CaseSummary): Request<'case:handOver'> => ({
  ...{ caseId: id, version, to: 'moderators' },
});
const reverse = ({ id, version }: CaseSummary): Request<'case:reverse'> => ({
  ...{ caseId: id, version, reason: 'A reason' },
});

/** The same case once a steward has decided it. */
async function decided(world: World, opened: CaseSummary): Promise<CaseSummary> {
  const { people, places } = world;
  const judge = opened.roomId === places.nest.room.id ? people.steward : world.warden;
  return judge.must('case:decide', dismiss(opened));
}

/** What may be done with a case, by whose case it is: whoever changes it gets one of her own. */
function workRow<Name extends 'case:claim' | 'case:note' | 'case:handOver' | 'case:decide' | 'case:reverse'>(
  toInput: (opened: CaseSummary) => Request<Name>,
  prepare: (world: World, opened: CaseSummary) => Promise<CaseSummary> = async (_world, opened) => opened,
): Row<Name> {
  return {
    ofHerRoom: {
      ask: async (world, who) =>
        toInput(who in judges ? await prepare(world, await caseHere(world)) : await anyCaseHere(world)),
      expect: inQueue('ok', 'ok'),
    },
    elsewhere: {
      ask: async (world, who) =>
        toInput(who === 'moderator' ? await prepare(world, await caseElsewhere(world)) : await anyCaseElsewhere(world)),
      expect: inQueue('not_found', 'ok'),
    },
    aboutHer: {
      ask: async (world, _who, caller) => toInput(await caseAbout(world, caller)),
      expect: inQueue('not_found', 'not_found'),
    },
    absent: {
      ask: async (world) => toInput({ ...(await anyCaseHere(world)), id: nowhere }),
      expect: inQueue('not_found', 'not_found'),
    },
  };
}

const nobody = signedIn('not_found');
/** Whoever has no queue is refused before any case is looked for; a steward and a moderator look. */
const inQueue = (steward: Outcome, moderator: Outcome) => signedIn('not_allowed', { steward, moderator });

export const moderationRows = {
  'report:create': {
    ...inRooms<'report:create'>((roomId, _world, place) =>
      report({ kind: 'message', roomId, messageId: place?.message.id ?? nowhere }),
    ),
    room: {
      ask: ({ places }) => report({ kind: 'room', roomId: places.square.room.id }),
      expect: signedIn('ok', { ally: 'not_found' }),
    },
    strictRoom: { ask: ({ places }) => report({ kind: 'room', roomId: places.grove.room.id }), expect: insiders('ok') },
    member: { ask: ({ host }) => report({ kind: 'member', memberId: host.id }), expect: signedIn('ok') },
    absentMember: { ask: () => report({ kind: 'member', memberId: nowhere }), expect: nobody },
  } satisfies Row<'report:create'>,
  'report:mine': { own: { ask: () => ({}), expect: signedIn('ok') } } satisfies Row<'report:mine'>,
  'case:list': {
    all: { ask: () => ({}), expect: signedIn('not_allowed', judges) },
  } satisfies Row<'case:list'>,
  'case:view': {
    ofHerRoom: {
      ask: async (world) => ({ caseId: (await anyCaseHere(world)).id }),
      expect: inQueue('ok', 'ok'),
    },
    elsewhere: {
      ask: async (world) => ({ caseId: (await anyCaseElsewhere(world)).id }),
      expect: inQueue('not_found', 'ok'),
    },
    aboutHer: {
      ask: async (world, _who, caller) => ({ caseId: (await caseAbout(world, caller)).id }),
      expect: inQueue('not_found', 'not_found'),
    },
    absent: { ask: () => ({ caseId: nowhere }), expect: inQueue('not_found', 'not_found') },
  } satisfies Row<'case:view'>,
  'case:decide': workRow<'case:decide'>(dismiss),
  'case:claim': workRow<'case:claim'>(claim),
  'case:note': workRow<'case:note'>(note),
  'case:handOver': workRow<'case:handOver'>(handOver),
  'case:reverse': workRow<'case:reverse'>(reverse, decided),
  'sanction:list': {
    all: { ask: () => ({}), expect: signedIn('not_allowed', { moderator: 'ok' }) },
  } satisfies Row<'sanction:list'>,
  'sanction:end': {
    others: {
      ask: async (world, who) => ({
        // Everybody else is refused before any sanction is looked for.
        sanctionId: who === 'moderator' ? await silence(world, await world.newcomer('member')) : nowhere,
        reason: 'A reason',
      }),
      expect: signedIn('not_allowed', { moderator: 'ok' }),
    },
    herOwn: {
      ask: async (world, who, caller) => ({
        sanctionId: who === 'moderator' ? await silence(world, caller) : nowhere,
        reason: 'A reason',
      }),
      expect: signedIn('not_allowed', { moderator: 'not_found' }),
      isFresh: true,
    },
    absent: {
      ask: () => ({ sanctionId: nowhere, reason: 'A reason' }),
      expect: signedIn('not_allowed', { moderator: 'not_found' }),
    },
  } satisfies Row<'sanction:end'>,
  'statement:list': { own: { ask: () => ({}), expect: signedIn('ok') } } satisfies Row<'statement:list'>,
  'audit:list': {
    all: { ask: () => ({}), expect: signedIn('not_allowed', { moderator: 'ok', admin: 'ok' }) },
  } satisfies Row<'audit:list'>,
};

import type { Statement } from '#shared/contract/statements.ts';
import { suspendForADay } from '#tests/server/accounts/suspend.ts';
import { clientId, openRoom, PASSWORD, type Person, say } from '#tests/support/person.ts';
import { everyone, type Outcome, type Row, signedIn } from './persona.ts';
import { nowhere, type World } from './world.ts';

/** Somebody is taken out of a room by its steward, and so has a statement to appeal against. */
async function state(world: World, member: Person): Promise<Statement> {
  const room = await openRoom(world.host);
  // An ally comes into an open room when she is asked; the young are asked by nobody.
  await world.host.rest('room:invite', { roomId: room.id, handle: member.handle });
  await member.must('room:join', { roomId: room.id });
  await world.host.must('room:removeMember', { roomId: room.id, memberId: member.id, reason: 'A reason' });
  const { statements } = await member.must('statement:list', {});
  const [newest] = statements;
  if (!newest) throw new Error('no statement');
  return newest;
}

const words = { clientId: clientId(), text: 'Please look again.' };

/** The number of an appeal is known to those who answer it. */
async function appeal(world: World, member: Person): Promise<string> {
  const { id: statementId } = await state(world, member);
  await member.must('appeal:create', { ...words, clientId: clientId(), statementId });
  const { appeals } = await world.warden.must('appeal:list', { limit: 100 });
  const found = appeals.find(({ statement }) => statement.id === statementId);
  if (!found) throw new Error('no appeal');
  return found.id;
}

/** A threat that somebody reported. */
async function severeCase(world: World): Promise<string> {
  const { places, host, people, wardenLine } = world;
  const roomId = places.nest.room.id;
  const { id: messageId } = await say(host, roomId, 'something cruel');
  await people.member.must('report:create', {
    ...{ clientId: clientId(), reason: 'threat' },
    subject: { kind: 'message', roomId, messageId },
  });
  const opened = await wardenLine.until(
    () =>
      wardenLine
        .heard('case:changed')
        .find(({ subject }) => subject.kind === 'message' && subject.messageId === messageId),
    'the case',
  );
  return opened.id;
}

const staff = (outcome: Outcome) => signedIn('not_allowed', { moderator: outcome, admin: outcome });
const isStaff = (who: string) => who === 'moderator' || who === 'admin';
const answer = (appealId: string) => ({ appealId, version: 1, isUpheld: false, answer: 'An answer' });

export const oversightRows = {
  'appeal:create': {
    own: {
      ask: async (world, who, caller) => ({
        ...words,
        statementId: who === 'visitor' ? nowhere : (await state(world, caller)).id,
      }),
      expect: signedIn('ok'),
      isFresh: true,
    },
    others: {
      ask: async (world) => ({ ...words, statementId: (await state(world, await world.newcomer('member'))).id }),
      expect: signedIn('not_found'),
    },
    absent: { ask: () => ({ ...words, statementId: nowhere }), expect: signedIn('not_found') },
  } satisfies Row<'appeal:create'>,
  'appeal:list': { all: { ask: () => ({}), expect: staff('ok') } } satisfies Row<'appeal:list'>,
  'appeal:decide': {
    others: {
      ask: async (world, who) =>
        // Everybody else is refused before any appeal is looked for.
        answer(isStaff(who) ? await appeal(world, await world.newcomer('member')) : nowhere),
      expect: staff('ok'),
    },
    herOwn: {
      ask: async (world, who, caller) => answer(isStaff(who) ? await appeal(world, caller) : nowhere),
      expect: staff('not_found'),
      isFresh: true,
    },
    absent: { ask: () => answer(nowhere), expect: staff('not_found') },
  } satisfies Row<'appeal:decide'>,
  'suspension:view': {
    suspended: {
      // Whoever asks: it is the handle and the password that count.
      ask: async (world) => {
        const { id, handle } = await world.newcomer('member');
        await suspendForADay(world.server.ctx, id);
        return { handle, password: PASSWORD };
      },
      expect: everyone('ok'),
    },
    notSuspended: {
      ask: (_world, _who, caller) => ({ handle: caller.handle, password: PASSWORD }),
      expect: everyone('not_found'),
    },
    wrongPassword: {
      ask: (_world, _who, caller) => ({ handle: caller.handle, password: 'not the password' }),
      expect: everyone('wrong_password'),
    },
  } satisfies Row<'suspension:view'>,
  'suspension:appeal': {
    suspended: {
      ask: async (world) => {
        const suspended = await world.newcomer('member');
        const { id: statementId } = await state(world, suspended);
        await suspendForADay(world.server.ctx, suspended.id);
        return { ...words, handle: suspended.handle, password: PASSWORD, statementId };
      },
      expect: everyone('ok'),
    },
    notSuspended: {
      ask: (_world, _who, caller) => ({ ...words, handle: caller.handle, password: PASSWORD, statementId: nowhere }),
      expect: everyone('not_found'),
    },
    wrongPassword: {
      ask: (_world, _who, { handle }) => ({ ...words, handle, password: 'not the password', statementId: nowhere }),
      expect: everyone('wrong_password'),
    },
  } satisfies Row<'suspension:appeal'>,
  'audit:verify': { all: { ask: () => ({}), expect: staff('ok') } } satisfies Row<'audit:verify'>,
  'exposure:record': {
    ofHerRoom: {
      ask: async (world) => ({ caseId: await severeCase(world) }),
      expect: signedIn('not_allowed', { steward: 'ok', moderator: 'ok' }),
    },
    absent: {
      ask: () => ({ caseId: nowhere }),
      expect: signedIn('not_allowed', { steward: 'not_found', moderator: 'not_found' }),
    },
  } satisfies Row<'exposure:record'>,
  'moderation:stats': {
    all: { ask: () => ({}), expect: signedIn('not_allowed', { moderator: 'ok' }) },
  } satisfies Row<'moderation:stats'>,
  'transparency:view': { all: { ask: () => ({}), expect: everyone('ok') } } satisfies Row<'transparency:view'>,
};

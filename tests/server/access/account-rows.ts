import type { Request } from '#shared/contract/operations.ts';
import { PASSWORD, type Person, uniqueHandle } from '#tests/support/person.ts';
import { everyone, type Row, signedIn } from './persona.ts';
import { nowhere, type World } from './world.ts';

const young = { young: 'not_allowed', ally: 'not_allowed' } as const;
const whoGreets = { greeter: 'ok', moderator: 'ok', admin: 'ok' } as const;

const newAccount = (): Request<'account:signUp'> => ({
  ...{ handle: uniqueHandle(), name: 'A name', password: PASSWORD, bornYear: 1990, bornMonth: 1 },
});

/** Somebody who waits for a steward’s yes; the door is open again afterwards. */
async function apply({ server, people: { admin } }: World): Promise<string> {
  await admin.must('community:update', { joinPolicy: 'approval' });
  const account = newAccount();
  await server.rest('account:signUp', account);
  await admin.must('community:update', { joinPolicy: 'open' });
  const { applications } = await admin.must('application:list', {});
  return applications.find(({ handle }) => handle === account.handle)?.id ?? 'no application';
}

const newToken = async (person: Person) => (await person.must('device:createToken', { label: 'A bot' })).device.id;

export const accountRows = {
  'community:view': { own: { ask: () => ({}), expect: everyone('ok') } } satisfies Row<'community:view'>,
  'community:update': {
    own: { ask: () => ({ name: 'Banyan' }), expect: signedIn('not_allowed', { admin: 'ok' }) },
  } satisfies Row<'community:update'>,
  'account:signUp': { own: { ask: newAccount, expect: everyone('ok') } } satisfies Row<'account:signUp'>,
  'account:signIn': {
    own: { ask: (_world, _who, { handle }) => ({ handle, password: PASSWORD }), expect: everyone('ok') },
    others: {
      ask: ({ host }) => ({ handle: host.handle, password: 'not the password of hers' }),
      expect: everyone('wrong_password'),
    },
    absent: {
      ask: () => ({ handle: 'nobody-has-this-one', password: 'not the password of hers' }),
      expect: everyone('wrong_password'),
    },
  } satisfies Row<'account:signIn'>,
  'account:refresh': {
    own: { ask: () => ({}), expect: { ...everyone('ok'), visitor: 'not_signed_in' }, isFresh: true },
  } satisfies Row<'account:refresh'>,
  'account:signOut': {
    own: { ask: () => ({}), expect: signedIn('ok'), isFresh: true },
  } satisfies Row<'account:signOut'>,
  'account:leave': {
    own: { ask: () => ({}), expect: everyone('ok'), isFresh: true },
  } satisfies Row<'account:leave'>,
  'account:signOutEverywhere': {
    own: { ask: () => ({}), expect: signedIn('ok'), isFresh: true },
  } satisfies Row<'account:signOutEverywhere'>,
  'account:changePassword': {
    own: {
      ask: () => ({ currentPassword: PASSWORD, newPassword: 'ten banyan roots in a row' }),
      expect: signedIn('ok'),
      isFresh: true,
    },
  } satisfies Row<'account:changePassword'>,
  'account:putAwayAgeLetter': {
    own: { ask: () => ({}), expect: signedIn('ok') },
  } satisfies Row<'account:putAwayAgeLetter'>,
  'account:export': {
    own: { ask: (_world, _who, { handle }) => ({ handle, password: PASSWORD }), expect: everyone('ok') },
    // Somebody signed in gets her own and nobody else’s; to a visitor the password says whose it is.
    others: {
      ask: ({ host }) => ({ handle: host.handle, password: PASSWORD }),
      expect: { ...everyone('wrong_password'), visitor: 'ok' },
    },
    wrong: {
      ask: (_world, _who, { handle }) => ({ handle, password: 'not the password of hers' }),
      expect: everyone('wrong_password'),
    },
    absent: {
      ask: () => ({ handle: 'nobody-has-this-one', password: PASSWORD }),
      expect: everyone('wrong_password'),
    },
  } satisfies Row<'account:export'>,
  'account:erase': {
    own: {
      ask: async (world, who, caller) => {
        const { handle } = who === 'visitor' ? await world.newcomer('member') : caller;
        return { handle, password: PASSWORD };
      },
      expect: everyone('ok'),
      isFresh: true,
    },
    wrong: {
      ask: (_world, _who, { handle }) => ({ handle, password: 'not the password of hers' }),
      expect: everyone('wrong_password'),
    },
    absent: {
      ask: () => ({ handle: 'nobody-has-this-one', password: PASSWORD }),
      expect: everyone('wrong_password'),
    },
  } satisfies Row<'account:erase'>,
  'account:me': { own: { ask: () => ({}), expect: signedIn('ok') } } satisfies Row<'account:me'>,
  'device:list': { own: { ask: () => ({}), expect: signedIn('ok') } } satisfies Row<'device:list'>,
  'device:revoke': {
    own: { ask: async (_world, _who, caller) => ({ deviceId: await newToken(caller) }), expect: signedIn('ok') },
    others: { ask: async ({ host }) => ({ deviceId: await newToken(host) }), expect: signedIn('not_found') },
    absent: { ask: () => ({ deviceId: nowhere }), expect: signedIn('not_found') },
  } satisfies Row<'device:revoke'>,
  'device:createToken': {
    own: { ask: () => ({ label: 'A bot' }), expect: signedIn('ok') },
  } satisfies Row<'device:createToken'>,
  'invite:create': {
    community: { ask: () => ({}), expect: signedIn('ok', young) },
    // Whether the room lets her bring people in is asked when somebody comes, so all rooms look alike here.
    joined: { ask: ({ places }) => ({ roomId: places.nest.room.id }), expect: signedIn('ok', young) },
    strict: { ask: ({ places }) => ({ roomId: places.grove.room.id }), expect: signedIn('ok', young) },
    absent: { ask: () => ({ roomId: nowhere }), expect: signedIn('ok', young) },
  } satisfies Row<'invite:create'>,
  'invite:list': { own: { ask: () => ({}), expect: signedIn('ok') } } satisfies Row<'invite:list'>,
  'invite:revoke': {
    own: {
      ask: async (_world, who, caller) => ({
        inviteId: who in young ? nowhere : (await caller.must('invite:create', {})).id,
      }),
      expect: signedIn('ok', { young: 'not_found', ally: 'not_found' }),
    },
    others: {
      ask: async ({ host }) => ({ inviteId: (await host.must('invite:create', {})).id }),
      expect: signedIn('not_found'),
    },
    absent: { ask: () => ({ inviteId: nowhere }), expect: signedIn('not_found') },
  } satisfies Row<'invite:revoke'>,
  'invite:check': {
    others: {
      ask: async ({ host }) => ({ code: (await host.must('invite:create', {})).code }),
      expect: everyone('ok'),
    },
    absent: { ask: () => ({ code: 'nothing' }), expect: everyone('ok') },
  } satisfies Row<'invite:check'>,
  'application:list': {
    all: { ask: () => ({}), expect: signedIn('not_allowed', whoGreets) },
  } satisfies Row<'application:list'>,
  'application:decide': {
    others: {
      ask: async (world) => ({ applicationId: await apply(world), admit: true }),
      expect: signedIn('not_allowed', whoGreets),
    },
    absent: {
      ask: () => ({ applicationId: nowhere, admit: true }),
      expect: signedIn('not_allowed', { greeter: 'not_found', moderator: 'not_found', admin: 'not_found' }),
    },
    /** A member is no applicant: her account must not be deleted this way. */
    member: {
      ask: ({ host }) => ({ applicationId: host.id, admit: false }),
      expect: signedIn('not_allowed', { greeter: 'not_found', moderator: 'not_found', admin: 'not_found' }),
    },
  } satisfies Row<'application:decide'>,
};

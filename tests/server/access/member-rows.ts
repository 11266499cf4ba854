import { type Row, signedIn } from './persona.ts';
import { inRooms } from './room-rows.ts';
import { nowhere } from './world.ts';

export const memberRows = {
  'member:view': {
    own: { ask: (_world, _who, caller) => ({ memberId: caller.id }), expect: signedIn('ok') },
    others: { ask: ({ host }) => ({ memberId: host.id }), expect: signedIn('ok') },
    youngRoommate: {
      ask: ({ people }) => ({ memberId: people.young.id }),
      expect: signedIn('ok', { ally: 'not_found' }),
    },
    youngStranger: {
      ask: ({ youngStranger }) => ({ memberId: youngStranger.id }),
      expect: signedIn('not_found', { moderator: 'ok', admin: 'ok' }),
    },
    absent: { ask: () => ({ memberId: nowhere }), expect: signedIn('not_found') },
  } satisfies Row<'member:view'>,
  'member:search': {
    ...inRooms<'member:search'>((roomId) => ({ query: 'm', roomId })),
    all: { ask: () => ({ query: 'm' }), expect: signedIn('ok') },
  } satisfies Row<'member:search'>,
  'member:updateProfile': {
    own: { ask: () => ({ names: [{ fullName: 'Another name' }] }), expect: signedIn('ok') },
  } satisfies Row<'member:updateProfile'>,
  'member:setRole': {
    own: {
      ask: (_world, _who, caller) => ({ memberId: caller.id, role: 'admin' }),
      expect: signedIn('not_allowed', { admin: 'ok' }),
    },
    others: {
      ask: ({ host }) => ({ memberId: host.id, role: 'member' }),
      expect: signedIn('not_allowed', { admin: 'ok' }),
    },
    young: {
      ask: ({ people }) => ({ memberId: people.young.id, role: 'moderator' }),
      expect: signedIn('not_allowed'),
    },
    absent: {
      ask: () => ({ memberId: nowhere, role: 'member' }),
      expect: signedIn('not_allowed', { admin: 'not_found' }),
    },
  } satisfies Row<'member:setRole'>,
  'member:list': {
    all: { ask: () => ({}), expect: signedIn('not_allowed', { moderator: 'ok', admin: 'ok' }) },
  } satisfies Row<'member:list'>,
};

import { type Row, signedIn } from './persona.ts';
import { nowhere, type World } from './world.ts';

const adminsOnly = signedIn('not_allowed', { admin: 'ok' });

const somebody = async ({ newcomer }: World) => ({ memberId: (await newcomer('member')).id });

export const settingsRows = {
  'settings:view': { own: { ask: () => ({}), expect: signedIn('ok') } } satisfies Row<'settings:view'>,
  'settings:update': {
    own: { ask: () => ({ openTopics: ['family'] }), expect: signedIn('ok') },
  } satisfies Row<'settings:update'>,
  'member:lists': { own: { ask: () => ({}), expect: signedIn('ok') } } satisfies Row<'member:lists'>,
  'member:block': {
    somebody: { ask: async (world) => ({ ...(await somebody(world)), isBlocked: true }), expect: signedIn('ok') },
    hidden: { ask: ({ youngStranger }) => ({ memberId: youngStranger.id, isBlocked: false }), expect: signedIn('ok') },
    // The same as for whoever is there: it tells nothing of who exists.
    absent: { ask: () => ({ memberId: nowhere, isBlocked: true }), expect: signedIn('ok') },
    herself: {
      ask: (_world, _who, caller) => ({ memberId: caller.id, isBlocked: true }),
      expect: signedIn('not_found'),
      looksLike: 'herself',
    },
  } satisfies Row<'member:block'>,
  'member:mute': {
    somebody: { ask: async (world) => ({ ...(await somebody(world)), isMuted: true }), expect: signedIn('ok') },
    hidden: { ask: ({ youngStranger }) => ({ memberId: youngStranger.id, isMuted: false }), expect: signedIn('ok') },
    absent: { ask: () => ({ memberId: nowhere, isMuted: true }), expect: signedIn('ok') },
    herself: {
      ask: (_world, _who, caller) => ({ memberId: caller.id, isMuted: true }),
      expect: signedIn('not_found'),
      looksLike: 'herself',
    },
  } satisfies Row<'member:mute'>,
  'member:setLead': {
    adult: { ask: async (world) => ({ ...(await somebody(world)), isLead: true }), expect: adminsOnly },
    young: {
      ask: ({ youngStranger }) => ({ memberId: youngStranger.id, isLead: true }),
      expect: signedIn('not_allowed'),
    },
    absent: {
      ask: () => ({ memberId: nowhere, isLead: true }),
      expect: signedIn('not_allowed', { admin: 'not_found' }),
    },
  } satisfies Row<'member:setLead'>,
  'member:leads': { all: { ask: () => ({}), expect: signedIn('ok') } } satisfies Row<'member:leads'>,
};

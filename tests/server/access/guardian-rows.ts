import type { Person } from '#tests/support/person.ts';
import { type Expected, type Row, signedIn } from './persona.ts';
import { nowhere, type World } from './world.ts';

/** The link between `guardian` and `young`; for everybody else it does not exist, whatever her role. */
const bothOf = (guardian: Expected['guardian'], young: Expected['young']) => signedIn('not_found', { guardian, young });

/** A new young member and her guardian, with their link. */
async function newFamily({ newcomer }: World): Promise<{ young: Person; guardian: Person; linkId: string }> {
  const [young, guardian] = [await newcomer('young'), await newcomer('member')];
  const { code } = await young.must('guardian:createCode', {});
  return { young, guardian, linkId: (await guardian.must('guardian:accept', { code })).id };
}

/** As one of a family: what the persona is there is what she is in the world. */
const otherFamily = async (world: World) => ({ linkId: (await newFamily(world)).linkId });
const absentLink = { linkId: nowhere };
const nobodyElses = signedIn('not_found');

export const guardianRows = {
  'guardian:createCode': {
    own: { ask: () => ({}), expect: signedIn('not_allowed', { young: 'ok' }) },
    youngRoommate: {
      ask: async (world) => ({ memberId: (await withRoommate(world)).id }),
      expect: signedIn('not_allowed', { greeter: 'ok', admin: 'ok' }),
    },
    youngStranger: {
      ask: ({ youngStranger }) => ({ memberId: youngStranger.id }),
      expect: signedIn('not_allowed', { greeter: 'not_found', admin: 'ok' }),
    },
    adult: {
      ask: ({ host }) => ({ memberId: host.id }),
      expect: signedIn('not_allowed', { greeter: 'not_found', admin: 'not_found' }),
    },
    absent: {
      ask: () => ({ memberId: nowhere }),
      expect: signedIn('not_allowed', { greeter: 'not_found', admin: 'not_found' }),
    },
  } satisfies Row<'guardian:createCode'>,
  'guardian:accept': {
    working: {
      ask: async ({ newcomer }) =>
        (await newcomer('young')).must('guardian:createCode', {}).then(({ code }) => ({ code })),
      expect: signedIn('ok', { young: 'not_allowed' }),
    },
    absent: { ask: () => ({ code: 'AAAA-AAAA-AAAA' }), expect: signedIn('not_found', { young: 'not_allowed' }) },
  } satisfies Row<'guardian:accept'>,
  'guardian:list': { own: { ask: () => ({}), expect: signedIn('ok') } } satisfies Row<'guardian:list'>,
  'guardian:end': {
    others: { ask: otherFamily, expect: nobodyElses },
    absent: { ask: () => absentLink, expect: nobodyElses },
  } satisfies Row<'guardian:end'>,
  'guardian:consent': {
    theirs: {
      ask: ({ linkId }) => ({ linkId, scope: 'events', answer: 'given' }),
      expect: bothOf('ok', 'not_allowed'),
    },
    others: {
      ask: async (world) => ({ ...(await otherFamily(world)), scope: 'events', answer: 'given' }),
      expect: nobodyElses,
    },
    absent: { ask: () => ({ ...absentLink, scope: 'events', answer: 'given' }), expect: nobodyElses },
  } satisfies Row<'guardian:consent'>,
  'guardian:share': {
    theirs: { ask: ({ linkId }) => ({ linkId, shares: ['rooms'] }), expect: bothOf('not_allowed', 'ok') },
    others: { ask: async (world) => ({ ...(await otherFamily(world)), shares: ['rooms'] }), expect: nobodyElses },
    absent: { ask: () => ({ ...absentLink, shares: ['rooms'] }), expect: nobodyElses },
  } satisfies Row<'guardian:share'>,
  'guardian:view': {
    theirs: { ask: ({ linkId }) => ({ linkId }), expect: bothOf('ok', 'ok') },
    others: { ask: otherFamily, expect: nobodyElses },
    absent: { ask: () => absentLink, expect: nobodyElses },
  } satisfies Row<'guardian:view'>,
};

/** Somebody young whom everyone in the nest can see. */
async function withRoommate({ newcomer, places }: World): Promise<Person> {
  const young = await newcomer('young');
  await young.must('room:join', { roomId: places.nest.room.id });
  return young;
}

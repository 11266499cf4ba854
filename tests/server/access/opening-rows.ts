import { makeShares } from '#client/features/opening/make-shares.ts';
import type { Person } from '#tests/support/person.ts';
import { type Expected, type Persona, type Row, signedIn } from './persona.ts';
import { nowhere, type World } from './world.ts';

/** Of those who are grown up, the caller is made a safeguarding lead; nobody else can be. */
async function asLead<Input>(world: World, who: Persona, caller: Person, input: Input): Promise<Input> {
  if (who !== 'visitor' && who !== 'young')
    await world.people.admin.must('member:setLead', { memberId: caller.id, isLead: true });
  return input;
}

const leads = (outcome: Expected['member']) => signedIn(outcome, { young: 'not_allowed' });
const nobody = signedIn('not_allowed');
const leadsAndAdmins = signedIn('not_allowed', { admin: 'ok' });

const words = {
  roomId: nowhere,
  messageId: nowhere,
  reason: 'lifeInDanger' as const,
  note: 'A note',
  share: 'a share',
};
const barred = { openingId: nowhere, isBarred: true, reason: 'A reason' };

async function newKey(world: World) {
  const { publicKey, shares } = await makeShares();
  const people = [await world.newcomer('member'), await world.newcomer('member'), await world.newcomer('member')];
  for (const { id } of people) await world.people.admin.must('member:setLead', { memberId: id, isLead: true });
  return { publicKey, holders: people.map(({ id }, place) => ({ memberId: id, digest: shares[place]?.digest ?? '' })) };
}

export const openingRows = {
  'opening:viewKey': {
    all: { ask: () => ({}), expect: leadsAndAdmins },
    asLead: { ask: (world, who, caller) => asLead(world, who, caller, {}), expect: leads('ok'), isFresh: true },
  } satisfies Row<'opening:viewKey'>,
  'opening:makeKey': {
    forThreeLeads: { ask: newKey, expect: leadsAndAdmins },
    forOthers: {
      ask: async (world) => {
        const key = await newKey(world);
        return { ...key, holders: key.holders.map((holder) => ({ ...holder, memberId: nowhere })) };
      },
      expect: signedIn('not_allowed', { admin: 'bad_input' }),
    },
  } satisfies Row<'opening:makeKey'>,
  'opening:start': {
    all: { ask: () => words, expect: nobody },
    absent: {
      ask: (world, who, caller) => asLead(world, who, caller, words),
      expect: leads('not_found'),
      isFresh: true,
    },
    // What stands there under a name looks as if there were nothing.
    named: {
      ask: (world, who, caller) => {
        const { room, message } = world.places.nest;
        return asLead(world, who, caller, { ...words, roomId: room.id, messageId: message.id });
      },
      expect: leads('not_found'),
      isFresh: true,
    },
  } satisfies Row<'opening:start'>,
  'opening:finish': {
    all: { ask: () => ({ openingId: nowhere, share: 'a share' }), expect: nobody },
    absent: {
      ask: (world, who, caller) => asLead(world, who, caller, { openingId: nowhere, share: 'a share' }),
      expect: leads('not_found'),
      isFresh: true,
    },
  } satisfies Row<'opening:finish'>,
  'opening:list': {
    all: { ask: () => ({}), expect: nobody },
    asLead: { ask: (world, who, caller) => asLead(world, who, caller, {}), expect: leads('ok'), isFresh: true },
  } satisfies Row<'opening:list'>,
  'opening:bar': {
    all: { ask: () => barred, expect: nobody },
    absent: {
      ask: (world, who, caller) => asLead(world, who, caller, barred),
      expect: leads('not_found'),
      isFresh: true,
    },
  } satisfies Row<'opening:bar'>,
};

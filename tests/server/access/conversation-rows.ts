import type { Settings } from '#shared/contract/settings.ts';
import { clientId, type Person } from '#tests/support/person.ts';
import { type Row, type SignedInPersona, signedIn } from './persona.ts';
import { nowhere, type World } from './world.ts';

const ask = (memberId: string) => ({ clientId: clientId(), memberIds: [memberId] });

/** Somebody new, who lets herself be asked by these people. */
async function open(
  { newcomer }: World,
  who: SignedInPersona,
  conversationsWith: Settings['conversationsWith'],
): Promise<Person> {
  const person = await newcomer(who);
  await person.must('settings:update', { conversationsWith });
  return person;
}

const nobody = signedIn('not_found', { ally: 'not_allowed' });

export const conversationRows = {
  'conversation:start': {
    open: {
      ask: async (world) => ask((await open(world, 'member', 'members')).id),
      expect: signedIn('ok', { young: 'not_found', ally: 'not_allowed' }),
    },
    roommate: {
      ask: async (world) => {
        const person = await open(world, 'member', 'roommates');
        await person.must('room:join', { roomId: world.places.nest.room.id });
        return ask(person.id);
      },
      expect: signedIn('ok', { young: 'not_found', ally: 'not_allowed' }),
    },
    noRoommate: { ask: async (world) => ask((await open(world, 'member', 'roommates')).id), expect: nobody },
    closed: { ask: ({ host }) => ask(host.id), expect: nobody },
    ally: { ask: async (world) => ask((await open(world, 'ally', 'members')).id), expect: nobody },
    youngRoommate: {
      ask: async (world) => {
        const person = await open(world, 'young', 'members');
        await person.must('room:join', { roomId: world.places.nest.room.id });
        return ask(person.id);
      },
      expect: signedIn('not_found', { young: 'ok', ally: 'not_allowed' }),
    },
    herself: { ask: (_world, _who, caller) => ask(caller.id), expect: nobody },
    absent: { ask: () => ask(nowhere), expect: nobody },
  } satisfies Row<'conversation:start'>,
};

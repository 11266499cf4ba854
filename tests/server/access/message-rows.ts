import { clientId, say } from '#tests/support/person.ts';
import type { Persona } from './persona.ts';
import { type Case, inNursery, insiders, type Row, signedIn } from './persona.ts';
import { inRooms } from './room-rows.ts';
import { holdWords, nowhere, startThread, type World } from './world.ts';

const notHers = {
  nest: signedIn('not_allowed'),
  square: insiders('not_allowed'),
  grove: insiders('not_allowed'),
  nursery: inNursery('not_allowed'),
};

async function ownMessage(world: World, who: Persona): Promise<{ roomId: string; messageId: string }> {
  const roomId = world.places.nest.room.id;
  return { roomId, messageId: (await say(world.person(who), roomId, 'my own words')).id };
}

async function goneMessage(world: World, who: Persona): Promise<{ roomId: string; messageId: string }> {
  const subject = await ownMessage(world, who);
  await world.person(who).must('message:delete', subject);
  return subject;
}

const absentMessage = ({ places }: World) => ({ roomId: places.nest.room.id, messageId: nowhere });

const growFrom = (find: (world: World) => string): Case<'thread:start'> => ({
  ask: (world) => ({
    ...{ roomId: world.places.nest.room.id, clientId: clientId(), title: 'A question', text: 'Who knows?' },
    fromMessageId: find(world),
  }),
  expect: signedIn('not_found'),
});

export const messageRows = {
  'message:send': inRooms<'message:send'>((roomId) => ({ roomId, clientId: clientId(), text: 'hello' })),
  'message:list': inRooms<'message:list'>((roomId) => ({ roomId })),
  'message:held': inRooms<'message:held'>((roomId) => ({ roomId })),
  'message:withdrawHeld': {
    own: {
      ask: async (world, who) => ({
        roomId: world.places.nest.room.id,
        heldId: await holdWords(world.person(who), world.places.nest.room.id),
      }),
      expect: signedIn('ok'),
    },
    others: {
      ask: async ({ places, host }) => ({
        roomId: places.nest.room.id,
        heldId: await holdWords(host, places.nest.room.id),
      }),
      expect: signedIn('not_found'),
    },
    absent: { ask: ({ places }) => ({ roomId: places.nest.room.id, heldId: nowhere }), expect: signedIn('not_found') },
  } satisfies Row<'message:withdrawHeld'>,
  'message:edit': {
    ...inRooms<'message:edit'>(
      (roomId, _world, place) => ({ roomId, messageId: place?.message.id ?? nowhere, text: 'other words' }),
      notHers,
    ),
    own: {
      ask: async (world, who) => ({ ...(await ownMessage(world, who)), text: 'other words' }),
      expect: signedIn('ok'),
    },
    gone: {
      ask: async (world, who) => ({ ...(await goneMessage(world, who)), text: 'other words' }),
      expect: signedIn('conflict'),
    },
    absentMessage: { ask: (world) => ({ ...absentMessage(world), text: 'words' }), expect: signedIn('not_found') },
  } satisfies Row<'message:edit'>,
  'message:delete': {
    ...inRooms<'message:delete'>(
      (roomId, _world, place) => ({ roomId, messageId: place?.message.id ?? nowhere }),
      notHers,
    ),
    own: { ask: ownMessage, expect: signedIn('ok') },
    gone: { ask: goneMessage, expect: signedIn('ok') },
    absentMessage: { ask: absentMessage, expect: signedIn('not_found') },
  } satisfies Row<'message:delete'>,
  'message:react': {
    ...inRooms<'message:react'>((roomId, _world, place) => ({
      ...{ roomId, messageId: place?.message.id ?? nowhere, word: '加油', isOn: true },
    })),
    gone: {
      ask: async (world, who) => ({ ...(await goneMessage(world, who)), word: '加油', isOn: true }),
      expect: signedIn('conflict'),
    },
    absentMessage: {
      ask: (world) => ({ ...absentMessage(world), word: '加油', isOn: true }),
      expect: signedIn('not_found'),
    },
    /** The room is hers, the message is of another one. */
    elsewhere: {
      ask: ({ places }) => ({
        ...{ roomId: places.nest.room.id, messageId: places.grove.message.id, word: '加油', isOn: true },
      }),
      expect: signedIn('not_found'),
    },
  } satisfies Row<'message:react'>,
  'message:history': {
    ...inRooms<'message:history'>((roomId, _world, place) => ({ roomId, messageId: place?.message.id ?? nowhere })),
    gone: { ask: goneMessage, expect: signedIn('not_found') },
    absentMessage: { ask: absentMessage, expect: signedIn('not_found') },
    elsewhere: {
      ask: ({ places }) => ({ roomId: places.nest.room.id, messageId: places.grove.message.id }),
      expect: signedIn('not_found'),
    },
  } satisfies Row<'message:history'>,
  'thread:start': {
    ...inRooms<'thread:start'>((roomId) => ({ roomId, clientId: clientId(), title: 'A question', text: 'Who knows?' })),
    fromElsewhere: { ...growFrom(({ places }) => places.grove.message.id), looksLike: 'fromAbsent' },
    fromAbsent: { ...growFrom(() => nowhere), looksLike: 'fromAbsent' },
  } satisfies Row<'thread:start'>,
  'thread:list': {
    ...inRooms<'thread:list'>((roomId) => ({ roomId })),
    all: { ask: () => ({}), expect: signedIn('ok') },
  } satisfies Row<'thread:list'>,
  'thread:view': inRooms<'thread:view'>((_roomId, _world, place) => ({ threadId: place?.thread.id ?? nowhere })),
  'thread:accept': {
    ...inRooms<'thread:accept'>(
      (_roomId, _world, place) => ({ threadId: place?.thread.id ?? nowhere, postId: place?.post.id ?? nowhere }),
      {
        nest: signedIn('not_allowed', { steward: 'ok' }),
        square: insiders('not_allowed', 'ok'),
        grove: insiders('not_allowed', 'ok'),
        nursery: inNursery('not_allowed'),
      },
    ),
    own: {
      ask: async (world, who) => {
        const { thread, post } = await startThread(world.person(who), world.places.nest.room.id);
        return { threadId: thread.id, postId: post.id };
      },
      expect: signedIn('ok'),
    },
  } satisfies Row<'thread:accept'>,
  'thread:markRead': inRooms<'thread:markRead'>((_roomId, _world, place) => ({
    ...{ threadId: place?.thread.id ?? nowhere, number: 1 },
  })),
  'post:send': inRooms<'post:send'>((_roomId, _world, place) => ({
    ...{ threadId: place?.thread.id ?? nowhere, clientId: clientId(), text: 'A post' },
  })),
  'post:list': inRooms<'post:list'>((_roomId, _world, place) => ({ threadId: place?.thread.id ?? nowhere })),
};

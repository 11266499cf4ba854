import { makeClaimWords } from '#shared/claim-words.ts';
import type { Person } from '#tests/support/person.ts';
import { clientId } from '#tests/support/person.ts';
import { everyone, type Persona, type Row, signedIn } from './persona.ts';
import { nowhere, type World } from './world.ts';

export const newCode = () => makeClaimWords(() => Math.floor(Math.random() * 65_536));

/** A visitor is known by her words alone; whoever is signed in needs none. */
const codes = new Map<Persona, string>();
function codeOf(who: Persona): { code?: string } {
  if (who !== 'visitor') return {};
  codes.set(who, codes.get(who) ?? newCode());
  return { code: codes.get(who) as string };
}

const words = () => ({ clientId: clientId(), text: 'How do you tell your mother?' });
const complaint = () => ({ clientId: clientId(), reason: 'harassment' as const });
const question = () => ({ ...words(), title: 'A thing I never asked' });

/** A question of the caller’s own in the room that everybody is in. */
async function askOwn(world: World, who: Persona, caller: Person): Promise<string> {
  const input = { roomId: world.places.nest.room.id, ...question(), ...codeOf(who) };
  const answer = await world.server.rest('question:ask', input, who === 'visitor' ? {} : { token: caller.token });
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.error));
  return answer.value.question.threadId;
}

/** One that somebody else asked: it does not exist for anybody, whatever her role. */
const askHost = (world: World) => askOwn(world, 'member', world.host);

type Ask = (world: World, who: Persona, caller: Person) => Promise<string> | string;

/** What needs a thread of one’s own: hers it is, another’s it is not, and that looks as if there were none. */
function inThread<Input extends object>(more: () => Input) {
  const ask = (find: Ask) => async (world: World, who: Persona, caller: Person) => ({
    ...{ threadId: await find(world, who, caller), ...codeOf(who) },
    ...more(),
  });
  return {
    another: { ask: ask(askHost), expect: everyone('not_found') },
    absent: { ask: ask(() => nowhere), expect: everyone('not_found') },
    own: { ask: ask(askOwn) },
  };
}

const nothing = () => ({});

export const questionRows = {
  'question:places': { all: { ask: nothing, expect: everyone('ok') } } satisfies Row<'question:places'>,
  'question:ask': {
    open: {
      ask: ({ places }, who) => ({ roomId: places.nest.room.id, ...question(), ...codeOf(who) }),
      expect: everyone('ok'),
    },
    strict: {
      ask: ({ places }, who) => ({ roomId: places.grove.room.id, ...question(), ...codeOf(who) }),
      expect: { ...everyone('not_found'), member: 'ok', steward: 'ok' },
    },
    closed: {
      ask: ({ places }, who) => ({ roomId: places.square.room.id, ...question(), ...codeOf(who) }),
      expect: { ...everyone('not_found'), member: 'not_allowed', steward: 'not_allowed' },
    },
    absent: {
      ask: (_world, who) => ({ roomId: nowhere, ...question(), ...codeOf(who) }),
      expect: everyone('not_found'),
    },
    withoutWords: {
      ask: ({ places }) => ({ roomId: places.nest.room.id, ...question() }),
      expect: { ...everyone('ok'), visitor: 'not_signed_in' },
    },
  } satisfies Row<'question:ask'>,
  'question:list': {
    own: { ask: (_world, who) => codeOf(who), expect: everyone('ok') },
    withoutWords: { ask: nothing, expect: { ...everyone('ok'), visitor: 'not_signed_in' } },
  } satisfies Row<'question:list'>,
  'question:view': {
    ...inThread(nothing),
    own: { ...inThread(nothing).own, expect: everyone('ok') },
  } satisfies Row<'question:view'>,
  'question:statements': {
    ...inThread(nothing),
    own: { ...inThread(nothing).own, expect: everyone('ok') },
  } satisfies Row<'question:statements'>,
  'question:reports': {
    ...inThread(nothing),
    own: { ...inThread(nothing).own, expect: everyone('ok') },
  } satisfies Row<'question:reports'>,
  'question:standing': {
    insideOnly: {
      ask: ({ places }) => ({ threadId: places.square.thread.id }),
      expect: signedIn('not_found', { member: 'ok', steward: 'ok' }),
    },
    absent: { ask: () => ({ threadId: nowhere }), expect: signedIn('not_found') },
  } satisfies Row<'question:standing'>,
  'question:reply': {
    ...inThread(words),
    // Nobody has read it yet, so it is not there to be answered.
    own: { ...inThread(words).own, expect: everyone('conflict') },
    another: {
      ask: async (world, who) => ({ threadId: await askHost(world), ...words(), ...codeOf(who) }),
      expect: { ...everyone('conflict'), visitor: 'not_found' },
    },
  } satisfies Row<'question:reply'>,
  'question:edit': {
    ...inThread(() => ({ ...words(), messageId: nowhere })),
    own: { ...inThread(() => ({ ...words(), messageId: nowhere })).own, expect: everyone('not_found') },
  } satisfies Row<'question:edit'>,
  'question:withdraw': {
    ...inThread(() => ({ id: nowhere })),
    own: { ...inThread(() => ({ id: nowhere })).own, expect: everyone('not_found') },
  } satisfies Row<'question:withdraw'>,
  'question:accept': {
    ...inThread(() => ({ postId: null })),
    own: { ...inThread(() => ({ postId: null })).own, expect: everyone('not_found') },
  } satisfies Row<'question:accept'>,
  'question:report': {
    ...inThread(() => ({ ...complaint(), messageId: nowhere })),
    own: { ...inThread(() => ({ ...complaint(), messageId: nowhere })).own, expect: everyone('not_found') },
  } satisfies Row<'question:report'>,
  'question:appeal': {
    ...inThread(() => ({ ...words(), statementId: nowhere })),
    own: { ...inThread(() => ({ ...words(), statementId: nowhere })).own, expect: everyone('not_found') },
  } satisfies Row<'question:appeal'>,
  'question:keep': {
    absent: { ask: () => ({ code: newCode() }), expect: signedIn('not_found') },
    asVisitor: {
      ask: async (world, _who, caller) => {
        await askOwn(world, 'visitor', caller);
        return { code: codeOf('visitor').code as string };
      },
      expect: signedIn('ok'),
    },
  } satisfies Row<'question:keep'>,
  'question:eraseAll': {
    // A visitor with words that lead to nothing has nothing to take back.
    own: { ask: (_world, who) => (who === 'visitor' ? { code: newCode() } : {}), expect: everyone('ok') },
    withoutWords: { ask: nothing, expect: { ...everyone('ok'), visitor: 'not_signed_in' } },
  } satisfies Row<'question:eraseAll'>,
};

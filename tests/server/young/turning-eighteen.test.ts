import { afterAll, describe, expect, test } from 'vitest';
import { bringOfAge } from '#server/features/accounts/come-of-age.ts';
import { createHandClock } from '#tests/support/hand-clock.ts';
import { newcomer } from '#tests/support/newcomer.ts';
import { clientId, openLine, openRoom, PASSWORD, type Person, say, signUp } from '#tests/support/person.ts';
import { startTestServer } from '#tests/support/server.ts';

const clock = createHandClock('2026-11-20T10:00:00Z');
const started = startTestServer({ clock });
afterAll(async () => (await started).close());

/** She turns 18 in December 2026. */
const almost = async () => signUpBorn(2008, 12);
const younger = async () => signUpBorn(2011, 1);

async function signUpBorn(bornYear: number, bornMonth: number): Promise<Person> {
  const house = await started;
  const input = newcomer({ bornYear, bornMonth });
  const { value } = await house.rest('account:signUp', input);
  if (value.state !== 'signedIn') throw new Error('she waits');
  const person = await signInAgain(input.handle);
  return person;
}

/** An access token lasts ten minutes, and time is moved by days here. */
async function signInAgain(handle: string): Promise<Person> {
  const house = await started;
  const { value } = await house.rest('account:signIn', { handle, password: PASSWORD });
  const token = value.accessToken;
  const rest: Person['rest'] = (name, input) => house.rest(name, input, { token });
  const must: Person['must'] = async (name, input) => {
    const answer = await rest(name, input);
    if (answer.status !== 200) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
    return answer.value;
  };
  return {
    handle,
    id: value.me.card.id,
    token,
    cookie: '',
    rest,
    must,
    connect: () => openLine(house, { token, handle }),
  };
}

describe('Turning 18', () => {
  test('ends her place among the young at once, tells her kindly which rooms she has left, and forgets her birth', async () => {
    const house = await started;
    clock.set('2026-11-20T10:00:00Z');
    const keeper = await signUp(house, { role: 'steward' });
    const [linh, mai] = [await almost(), await younger()];
    const room = await openRoom(keeper, [linh, mai], { audience: 'young', name: 'Young roots' });
    const [open] = [await openRoom(keeper, [linh, mai])];
    const keeperLine = await keeper.connect();
    const line = await linh.connect();
    const maiLine = await mai.connect();

    clock.set('2026-12-01T00:00:00Z');
    // An open socket goes on as it was for the rest of the minute; then she is brought of age.
    expect((await line.call('room:view', { roomId: room.id })).ok).toBe(true);
    await bringOfAge(house.ctx);
    await line.until(() => line.heard('room:gone').some(({ roomId }) => roomId === room.id), 'the room’s going');
    await line.until(() => !line.socket.connected, 'the cut');
    expect(line.heard('session:ended')).toEqual([{ reason: 'resync' }]);
    await maiLine.until(
      () => maiLine.log(room.id).some((event) => event.type === 'membership:changed' && !event.isIn),
      'her leaving',
    );
    const grown = await signInAgain(linh.handle);
    const me = await grown.must('account:me', {});
    expect(me).toMatchObject({ ageBand: 'adult', ageLetter: { roomNames: ['Young roots'] } });
    const { rooms } = await grown.must('room:list', {});
    expect(rooms.map(({ id }) => id)).toContain(open.id);
    expect(rooms.map(({ id }) => id)).not.toContain(room.id);
    expect((await grown.rest('message:list', { roomId: room.id })).status).toBe(404);
    const account = await house.ctx.db.collection('accounts').findOne({ handle: linh.handle });
    expect(account).not.toHaveProperty('adultFrom');

    await grown.must('account:putAwayAgeLetter', {});
    expect(await grown.must('account:me', {})).not.toHaveProperty('ageLetter');
    expect(await house.ctx.db.collection('accounts').findOne({ handle: linh.handle })).not.toHaveProperty('ageLetter');
    for (const one of [keeperLine, line, maiLine]) one.close();
  });

  test('is in force by the clock when she next asks over REST, whatever has run', async () => {
    const house = await started;
    clock.set('2026-11-20T10:00:00Z');
    const keeper = await signUp(house, { role: 'steward' });
    const linh = await almost();
    const room = await openRoom(keeper, [linh], { audience: 'young' });
    clock.set('2026-12-01T00:00:00Z');
    const grown = await signInAgain(linh.handle);
    expect((await grown.rest('room:view', { roomId: room.id })).status).toBe(404);
  });

  test('ends what an adult writes to somebody young, and leaves what they wrote', async () => {
    const house = await started;
    clock.set('2026-11-20T10:00:00Z');
    const keeper = await signUp(house);
    const [linh, mai] = [await almost(), await younger()];
    await openRoom(keeper, [linh, mai]);
    for (const person of [linh, mai]) await person.must('settings:update', { conversationsWith: 'roommates' });
    const talk = await linh.must('conversation:start', { clientId: clientId(), memberIds: [mai.id], note: '' });
    await mai.must('room:join', { roomId: talk.id });
    const { id: messageId } = await say(linh, talk.id, 'see you at the festival');
    clock.set('2026-12-01T00:00:00Z');
    const [grown, young] = [await signInAgain(linh.handle), await signInAgain(mai.handle)];
    const tries = await Promise.all([
      grown.rest('message:send', { roomId: talk.id, clientId: clientId(), text: 'hello' }),
      grown.rest('message:edit', { roomId: talk.id, messageId, text: 'hello' }),
      grown.rest('message:react', { roomId: talk.id, messageId, word: '加油', isOn: true }),
      young.rest('message:send', { roomId: talk.id, clientId: clientId(), text: 'hello' }),
    ]);
    expect(tries.map(({ error }) => error?.code)).toEqual(Array(4).fill('ages_apart'));
    for (const person of [grown, young])
      expect((await person.must('message:list', { roomId: talk.id })).messages).toMatchObject([{ id: messageId }]);
    expect((await grown.rest('message:delete', { roomId: talk.id, messageId })).status).toBe(200);
  });
});

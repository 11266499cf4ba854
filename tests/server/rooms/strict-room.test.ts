import { describe, expect, it } from 'vitest';
import { firstAdmin, openRoom, say, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';

const server = useServer();
const nowhere = 'z'.repeat(24);

describe('A strict room', () => {
  it('does not exist for an outsider, by any operation that names a room', async () => {
    const banyan = await server();
    const steward = await signUp(banyan);
    const outsider = await signUp(banyan);
    const room = await openRoom(steward, [], { name: 'Daughters', entry: 'strict' });
    const message = await say(steward, room.id, 'only we read this');
    const line = await outsider.connect();
    for (const roomId of [room.id, nowhere]) {
      const answers = await Promise.all([
        outsider.rest('room:view', { roomId }),
        outsider.rest('room:join', { roomId }),
        outsider.rest('room:leave', { roomId }),
        outsider.rest('room:members', { roomId }),
        outsider.rest('room:requests', { roomId }),
        outsider.rest('room:markRead', { roomId, number: 1 }),
        outsider.rest('room:catchUp', { roomId, after: 0 }),
        outsider.rest('room:update', { roomId, name: 'Mine' }),
        outsider.rest('room:invite', { roomId, handle: outsider.handle }),
        outsider.rest('message:list', { roomId }),
        outsider.rest('message:held', { roomId }),
        outsider.rest('message:send', { roomId, clientId: crypto.randomUUID(), text: 'hello' }),
        outsider.rest('message:history', { roomId, messageId: message.id }),
        outsider.rest('message:react', { roomId, messageId: message.id, word: 'hi', isOn: true }),
        outsider.rest('message:delete', { roomId, messageId: message.id }),
        outsider.rest('thread:list', { roomId }),
        outsider.rest('thread:start', { roomId, clientId: crypto.randomUUID(), title: 'A question', text: 'hello' }),
      ]);
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
      // Hidden and absent read the same, to the letter.
      expect(new Set(answers.map(({ error }) => JSON.stringify(error))).size).toBe(1);
      expect(await line.call('room:typing', { roomId })).toMatchObject({ ok: false, error: { code: 'not_found' } });
    }
    line.close();
  });

  it('is in no list and sends no frame to those outside it, not even to an admin', async () => {
    const banyan = await server();
    const admin = await firstAdmin(banyan);
    const steward = await signUp(banyan);
    const invited = await signUp(banyan);
    const room = await openRoom(steward, [], { name: 'Aunties', entry: 'strict' });
    const [adminLine, stewardLine] = [await admin.connect(), await steward.connect()];
    await say(steward, room.id, 'is anyone there?');
    await stewardLine.until(() => stewardLine.log(room.id).length > 0, 'her own message');
    expect((await admin.must('room:list', {})).rooms.map(({ id }) => id)).not.toContain(room.id);
    expect(JSON.stringify(adminLine.frames)).not.toContain(room.id);
    await steward.must('room:invite', { roomId: room.id, handle: invited.handle });
    const [seen] = (await invited.must('room:list', {})).rooms.filter(({ id }) => id === room.id);
    expect(seen).toMatchObject({ membership: { state: 'invited' }, headSeq: 0, lastNumber: 0 });
    expect((await invited.rest('message:list', { roomId: room.id })).status).toBe(404);
    adminLine.close();
    stewardLine.close();
  });
});

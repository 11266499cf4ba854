import { describe, expect, it } from 'vitest';
import { openRoom, say, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';

const server = useServer();

describe('Editing', () => {
  it('keeps the earlier text in the history, and is for the author alone', async () => {
    const banyan = await server();
    const [an, emma] = [await signUp(banyan), await signUp(banyan)];
    const room = await openRoom(an, [emma]);
    const message = await say(an, room.id, 'six o’clock');
    const line = await emma.connect();
    expect(
      (await emma.rest('message:edit', { roomId: room.id, messageId: message.id, text: 'never' })).error.code,
    ).toBe('not_allowed');
    await an.must('message:edit', { roomId: room.id, messageId: message.id, text: 'seven o’clock' });
    const event = await line.until(() => line.log(room.id).find(({ type }) => type === 'message:changed'), 'the edit');
    expect(event).toMatchObject({ message: { id: message.id, text: 'seven o’clock', editedAt: expect.any(String) } });
    const { versions } = await emma.must('message:history', { roomId: room.id, messageId: message.id });
    expect(versions.map(({ text }) => text)).toEqual(['six o’clock', 'seven o’clock']);
    line.close();
  });
});

describe('Deleting', () => {
  it('leaves a tombstone and takes the words from every page, history, catch-up and the database', async () => {
    const banyan = await server();
    const [an, emma] = [await signUp(banyan), await signUp(banyan)];
    const room = await openRoom(an, [emma]);
    const message = await say(an, room.id, 'please-forget-this');
    await an.must('message:edit', { roomId: room.id, messageId: message.id, text: 'please-forget-this, too' });
    expect((await emma.rest('message:delete', { roomId: room.id, messageId: message.id })).error.code).toBe(
      'not_allowed',
    );
    const line = await emma.connect();
    expect(await an.must('message:delete', { roomId: room.id, messageId: message.id })).toMatchObject({
      text: '',
      gone: { by: 'author' },
    });
    await line.until(() => line.log(room.id).length > 0, 'the tombstone');
    const page = await emma.must('message:list', { roomId: room.id });
    const caughtUp = await emma.must('room:catchUp', { roomId: room.id, after: 0 });
    expect(JSON.stringify([page, caughtUp, line.frames])).not.toContain('please-forget-this');
    expect(page.messages.at(-1)).toMatchObject({ id: message.id, gone: { by: 'author' } });
    expect((await emma.rest('message:history', { roomId: room.id, messageId: message.id })).status).toBe(404);
    expect(
      (await an.rest('message:edit', { roomId: room.id, messageId: message.id, text: 'back again' })).error.code,
    ).toBe('conflict');
    const stored = await banyan.ctx.db.collection('roomLog').find({ room: room.id }).toArray();
    expect(JSON.stringify(stored)).not.toContain('please-forget-this');
    line.close();
  });
});

describe('Reacting', () => {
  it('counts each member once a word, in any script, and can be taken back', async () => {
    const banyan = await server();
    const [an, emma] = [await signUp(banyan), await signUp(banyan)];
    const room = await openRoom(an, [emma]);
    const message = await say(an, room.id, 'my first week');
    const react = (word: string, isOn: boolean) =>
      emma.must('message:react', { roomId: room.id, messageId: message.id, word, isOn });
    await react('加油', true);
    expect((await react('加油', true)).reactions).toEqual([{ word: '加油', memberIds: [emma.id] }]);
    await react('👩‍👩‍👧‍👦', true);
    await an.must('message:react', { roomId: room.id, messageId: message.id, word: '加油', isOn: true });
    expect((await react('加油', false)).reactions).toEqual([
      { word: '加油', memberIds: [an.id] },
      { word: '👩‍👩‍👧‍👦', memberIds: [emma.id] },
    ]);
  });
});

describe('History', () => {
  it('is read page by page at any depth, and around any message, without a gap or a double', async () => {
    const banyan = await server();
    const an = await signUp(banyan);
    const room = await openRoom(an);
    const line = await an.connect();
    const sent = await Promise.all(
      Array.from({ length: 130 }, (_, nth) =>
        line.must('message:send', { roomId: room.id, clientId: crypto.randomUUID(), text: `line ${nth}` }),
      ),
    );
    const ids = sent
      .flatMap((outcome) => (outcome.state === 'sent' ? outcome.message : []))
      .sort((a, b) => a.seq - b.seq)
      .map(({ id }) => id);
    const read: string[] = [];
    let before: number | undefined;
    for (;;) {
      const page = await an.must('message:list', {
        roomId: room.id,
        limit: 50,
        ...(before !== undefined && { before }),
      });
      read.unshift(...page.messages.map(({ id }) => id));
      before = page.messages[0]?.seq;
      if (!page.hasBefore) break;
    }
    expect(read).toEqual(ids);
    const around = await an.must('message:list', { roomId: room.id, around: ids[60] as string, limit: 20 });
    expect(around.messages.map(({ id }) => id)).toEqual(ids.slice(50, 71));
    expect(around).toMatchObject({ hasBefore: true, hasAfter: true });
    const after = await an.must('message:list', {
      roomId: room.id,
      after: around.messages.at(-1)?.seq ?? 0,
      limit: 100,
    });
    expect(after.messages.map(({ id }) => id)).toEqual(ids.slice(71));
    expect(after.hasAfter).toBe(false);
    line.close();
  });
});

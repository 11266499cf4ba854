import { expect, it } from 'vitest';
import { clientId, openRoom, say, signUp } from '#tests/support/person.ts';
import { startTestServer } from '#tests/support/server.ts';

it('A nearly full disk makes the house read-only with a word to everyone, and room on it opens the house again', async () => {
  let free = 10_000_000_000;
  const server = await startTestServer({ readFreeBytes: async () => free });
  try {
    const an = await signUp(server);
    const room = await openRoom(an);
    const line = await an.connect();
    free = 100_000_000;
    await line.until(() => line.heard('house:changed').some(({ isReadOnly }) => isReadOnly), 'read-only');
    const refused = await an.rest('message:send', { roomId: room.id, clientId: clientId(), text: 'kept on my device' });
    expect(refused).toMatchObject({ status: 503, error: { code: 'read_only' } });
    expect((await an.rest('message:list', { roomId: room.id })).status).toBe(200);
    // A little room is not enough, or it would open and close all the time.
    free = 300_000_000;
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(line.heard('house:changed')).toHaveLength(1);
    free = 10_000_000_000;
    await line.until(() => line.heard('house:changed').length === 2, 'open again');
    await say(an, room.id, 'sent now');
    line.close();
  } finally {
    await server.close();
  }
});

import { expect, it } from 'vitest';
import { useDatabase } from '#tests/support/mongo.ts';
import { openLine, openRoom, say, signUp } from '#tests/support/person.ts';
import { startTestServer } from '#tests/support/server.ts';

const database = useDatabase();

it('a room that is only looked at after a restart hears what is written then', async () => {
  const before = await startTestServer({ mongoUri: database.uri });
  const an = await signUp(before);
  const room = await openRoom(an);
  await say(an, room.id, 'before');
  await before.close();

  const after = await startTestServer({ mongoUri: database.uri });
  const { token, handle } = an;
  const line = await openLine(after, { token, handle });
  const call = { token };
  expect((await after.rest('message:list', { roomId: room.id }, call)).status).toBe(200);
  await after.rest('message:send', { roomId: room.id, clientId: crypto.randomUUID(), text: 'after' }, call);
  await line.until(() => line.log(room.id).find((event) => event.type === 'message:sent'), 'the message');
  line.close();
  await after.close();
});

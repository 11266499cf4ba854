import { expect, it } from 'vitest';
import { clientId, openRoom, type Person, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';

// As on a real house, where 120 a minute may be sent.
const server = useServer({ config: { rateLimitFactor: 1 } });

it('whoever does not wait as she was told is soon refused without a look, and she who does is not', async () => {
  const banyan = await server();
  const [steward, hasty, patient] = [await signUp(banyan), await signUp(banyan), await signUp(banyan)];
  const room = await openRoom(steward, [hasty, patient]);
  await steward.must('room:update', { roomId: room.id, slowModeSeconds: 600 });
  const trySend = async ({ rest }: Person) => {
    const answer = await rest('message:send', { roomId: room.id, clientId: clientId(), text: 'and more' });
    return answer.status === 200 ? 'sent' : answer.error.code;
  };
  const heard = [];
  for (let nth = 0; nth < 40; nth++) heard.push(await trySend(hasty));
  expect(heard.filter((one) => one === 'sent')).toHaveLength(1);
  expect(heard.filter((one) => one === 'slow_mode').length).toBeLessThanOrEqual(24);
  expect(heard.slice(-10)).toEqual(Array(10).fill('rate_limited'));
  expect([await trySend(patient), await trySend(patient)]).toEqual(['sent', 'slow_mode']);
});

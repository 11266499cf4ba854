import { expect, it } from 'vitest';
import { isCrowded, takeTurn } from '#server/features/messages/take-turns.ts';
import type { Context } from '#server/platform/context.ts';
import { clientId, openRoom, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';

const server = useServer();

it('two at once run, the others after them in the order in which they came, also when one fails', async () => {
  const ctx = { memory: new Map() } as unknown as Context;
  const order: number[] = [];
  let running = 0;
  let most = 0;
  const turns = Array.from({ length: 9 }, (_, nth) =>
    takeTurn(ctx, async () => {
      most = Math.max(most, ++running);
      order.push(nth);
      await new Promise((resolve) => setImmediate(resolve));
      running--;
      if (nth === 3) throw new Error('this one only');
      return nth;
    }),
  );
  expect(isCrowded(ctx)).toBe(true);
  const outcomes = await Promise.allSettled(turns);
  expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1);
  expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(most).toBe(2);
  expect(isCrowded(ctx)).toBe(false);
});

it('of a crowd that is told to wait, who had sent hers hears so as soon as she tries again by herself', async () => {
  const banyan = await server();
  const [steward, member] = [await signUp(banyan), await signUp(banyan)];
  const room = await openRoom(steward, [member]);
  const sent = { roomId: room.id, clientId: clientId(), text: 'sent once' };
  await member.must('message:send', sent);
  await steward.must('room:update', { roomId: room.id, slowModeSeconds: 600 });
  const line = await member.connect();
  const others = () => Array.from({ length: 40 }, () => ({ roomId: room.id, clientId: clientId(), text: 'and more' }));
  await line.call('message:send', { roomId: room.id, clientId: clientId(), text: 'the one that may' });
  const answers = await Promise.all([...others(), sent].map((one) => line.call('message:send', one)));
  for (const answer of answers.slice(0, -1)) expect(answer).toMatchObject({ ok: false, error: { code: 'slow_mode' } });
  const again = await line.call('message:send', sent);
  expect(again).toMatchObject({ ok: true, value: { state: 'sent', message: { text: 'sent once' } } });
  line.close();
});

import { performance } from 'node:perf_hooks';
import { expect, it } from 'vitest';
import { clientId, signUp } from '#tests/support/person.ts';
import { useServer } from '#tests/support/server.ts';
import { nowhere } from './world.ts';

const server = useServer();
const ROOMS = 100;

it('Strict rooms take an outsider as long as rooms that do not exist', { timeout: 120_000 }, async () => {
  const banyan = await server();
  const [steward, outsider] = [await signUp(banyan), await signUp(banyan)];
  const hidden: string[] = [];
  for (let nth = 0; nth < ROOMS; nth++)
    hidden.push((await steward.must('room:create', { clientId: clientId(), name: 'Ours', entry: 'strict' })).id);
  const line = await outsider.connect();
  const take = async (roomId: string) => {
    const from = performance.now();
    expect(await line.call('room:view', { roomId })).toMatchObject({ ok: false, error: { code: 'not_found' } });
    return performance.now() - from;
  };
  // The first question about an id and the second are told apart: what was asked once is remembered.
  for (const round of ['first', 'second']) {
    const times: { hidden: number[]; absent: number[] } = { hidden: [], absent: [] };
    for (const [nth, roomId] of hidden.entries()) {
      const absent = () => take(`${nth}`.padStart(24, nowhere)).then((ms) => times.absent.push(ms));
      if (nth % 2) await absent();
      times.hidden.push(await take(roomId));
      if (nth % 2 === 0) await absent();
    }
    const [hiddenMs, absentMs] = [median(times.hidden), median(times.absent)];
    console.info(
      `${round} question, median of ${ROOMS}: hidden ${hiddenMs.toFixed(2)} ms, absent ${absentMs.toFixed(2)} ms`,
    );
    // Coarse, because the machine has other things to do; what it must find is work that is done for one of them only.
    expect(Math.max(hiddenMs, absentMs)).toBeLessThan(Math.min(hiddenMs, absentMs) * 3 + 5);
  }
  line.close();
});

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '#server/platform/clock.ts';
import { clientId, type Line, openRoom, PASSWORD, type Person, signUp } from '#tests/support/person.ts';
import { startTestServer, type TestServer } from '#tests/support/server.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const STRANGERS = 50;
const PER_SECOND = 20;
const SECONDS = 6;

let banyan: TestServer;
/** How far the clock of the house is ahead, so that some have been there for days when the strangers come. */
let ahead = -3 * DAY_MS;

beforeAll(async () => {
  banyan = await startTestServer({ clock: { ...systemClock, now: () => new Date(Date.now() + ahead) } });
});
afterAll(() => banyan.close());

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Signing in anew after the days between, as people do. */
async function comeBack(people: Person[]): Promise<Line[]> {
  for (const person of people) {
    const answer = await banyan.rest('account:signIn', { handle: person.handle, password: PASSWORD });
    person.token = answer.value.accessToken;
  }
  return Promise.all(people.map((person) => person.connect()));
}

async function meetLongAgo() {
  const steward = await signUp(banyan);
  const moderator = await signUp(banyan, { role: 'moderator' });
  const regulars = [await signUp(banyan), await signUp(banyan), await signUp(banyan)];
  const room = await openRoom(steward, regulars);
  ahead = 0;
  const [stewards = null, desk = null, ...lines] = await comeBack([steward, moderator, ...regulars]);
  if (!stewards || !desk) throw new Error('nobody came back');
  return { room, steward, moderator, stewards, desk, regulars, lines };
}

async function arrive(roomId: string): Promise<Line[]> {
  const lines: Line[] = [];
  for (let count = 0; count < STRANGERS; count++) {
    const stranger = await signUp(banyan);
    await stranger.must('room:join', { roomId });
    lines.push(await stranger.connect());
  }
  return lines;
}

type Try = { at: number; isRefused: boolean; code?: string | undefined; retryAfterMs?: number | undefined };

/** Twenty messages a second from all strangers together, each a new text. */
async function flood(lines: Line[], roomId: string): Promise<Try[]> {
  const tries: Promise<Try>[] = [];
  for (let at = 0; at < PER_SECOND * SECONDS; at++) {
    const line = lines[at % lines.length] as Line;
    const input = { roomId, clientId: clientId(), text: `noise ${at} ${clientId()}` };
    tries.push(
      line.call('message:send', input).then((answer) => ({
        at,
        isRefused: !answer.ok,
        ...(!answer.ok && { code: answer.error.code, retryAfterMs: answer.error.retryAfterMs }),
      })),
    );
    await wait(1000 / PER_SECOND);
  }
  return Promise.all(tries);
}

/** Three people who go on with their talk; answers what each sent and how long it took to reach the next one. */
async function talk(lines: Line[], roomId: string) {
  const took: number[] = [];
  const sent: string[] = [];
  for (let at = 0; at < SECONDS * 2; at++) {
    const line = lines[at % lines.length] as Line;
    const other = lines[(at + 1) % lines.length] as Line;
    const text = `a quiet sentence ${at}`;
    const startedAt = Date.now();
    const outcome = await line.must('message:send', { roomId, clientId: clientId(), text });
    expect(outcome.state).toBe('sent');
    await other.until(() => hears(other, roomId).includes(text), text);
    took.push(Date.now() - startedAt);
    sent.push(text);
    await wait(400);
  }
  return { sent, took };
}

const hears = (line: Line, roomId: string) =>
  line.log(roomId).flatMap((event) => (event.type === 'message:sent' ? [event.message.text] : []));

describe('A crowd of strangers that floods a room', () => {
  it('is slowed within three seconds of sending, while regular members talk on', { timeout: 120_000 }, async () => {
    const { room, steward, stewards, moderator, desk, regulars, lines } = await meetLongAgo();
    const strangers = await arrive(room.id);
    // From now on as on a real house, where nothing is multiplied.
    banyan.ctx.config.rateLimitFactor = 1;
    const [tries, talked] = await Promise.all([flood(strangers, room.id), talk(lines, room.id)]);

    const refused = tries.filter(({ isRefused }) => isRefused);
    expect(refused[0]?.at).toBeLessThan(3 * PER_SECOND);
    expect(tries.slice(3 * PER_SECOND).every(({ isRefused }) => isRefused)).toBe(true);
    expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['slow_mode']));
    expect(refused.every(({ retryAfterMs = 0 }) => retryAfterMs > 10_000)).toBe(true);

    for (const line of lines) {
      const quiet = hears(line, room.id).filter((text) => text.startsWith('a quiet'));
      expect(quiet).toEqual(talked.sent);
    }
    const outcome = await stewards.must('message:send', { roomId: room.id, clientId: clientId(), text: 'Hold on' });
    expect(outcome.state).toBe('sent');

    const find = (line: Line) => line.heard('case:changed').filter(({ origin }) => origin === 'raid');
    await desk.until(() => find(desk).length > 0, 'the case about the rush');
    await stewards.until(() => find(stewards).length > 0, 'the case about the rush');
    const { cases } = await moderator.must('case:list', { origin: 'raid' });
    expect(cases).toMatchObject([{ roomId: room.id, severity: 'high', queue: 'moderators' }]);
    const seen = await steward.must('case:view', { caseId: cases[0]?.id ?? '' });
    expect(seen.snapshot.lines.length).toBeGreaterThan(0);
    expect(seen.snapshot.lines.every(({ authorId }) => regulars.every(({ id }) => id !== authorId))).toBe(true);
    const { entries } = await moderator.must('audit:list', {});
    expect(entries.filter(({ action }) => action === 'room:rushed')).toMatchObject([{ actorId: 'house' }]);

    if (process.env.BANYAN_SAY_MEASURES) {
      const sorted = talked.took.toSorted((a, b) => a - b);
      console.info(`first refused: ${refused[0]?.at}; delivery p95: ${sorted[Math.floor(sorted.length * 0.95)]} ms`);
    }
    for (const line of [stewards, desk, ...lines, ...strangers]) line.close();
  });
});

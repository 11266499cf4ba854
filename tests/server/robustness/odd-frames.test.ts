import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { ErrorBody } from '#shared/errors.ts';
import type { Result } from '#shared/result.ts';
import { openLine, openRoom, type Person, say, signUp } from '#tests/support/person.ts';
import { startTestServer, type TestServer } from '#tests/support/server.ts';
import { eachAtOnce } from './each-at-once.ts';
import { oddPacket } from './odd-packets.ts';
import { type OddRequest, oddPage, oddRequest } from './odd-requests.ts';
import { type Known, oddInput, oddKey, oddValue, socketNames } from './odd-values.ts';

const SEED = 20_261_123;
const SOCKET_FRAMES = 4000;
const REQUESTS = 4000;
const PAGES = 500;
const PACKETS = 1500;
const AT_ONCE = 16;

let banyan: TestServer;
let clientDir: string;
let odd: Person;
let known: Known;
let memoryBefore: number;

beforeAll(async () => {
  clientDir = await mkdtemp(join(tmpdir(), 'banyan-pages-'));
  await writeFile(join(clientDir, 'index.html'), '<!doctype html><title>Banyan</title>');
  banyan = await startTestServer({ clientDir });
  odd = await signUp(banyan);
  const room = await openRoom(odd);
  const message = await say(odd, room.id, 'words');
  known = { ids: [room.id, message.id, odd.id, 'z'.repeat(24)], handles: [odd.handle, 'nobody-has-this-one'] };
  memoryBefore = process.memoryUsage().rss;
});

afterAll(async () => {
  await banyan.close();
  await rm(clientDir, { recursive: true });
});

describe('Ten thousand odd things', () => {
  it('as socket frames get a clear error or are done', { timeout: 120_000 }, async () => {
    const frame = fc.oneof(
      {
        weight: 9,
        arbitrary: fc
          .constantFrom(...socketNames)
          .chain((name) => oddInput(name, known).map((input) => [name, [input]] as const)),
      },
      {
        weight: 1,
        arbitrary: fc.tuple(fc.oneof(oddKey, fc.string({ maxLength: 80 })), fc.array(oddValue, { maxLength: 3 })),
      },
      {
        weight: 1,
        arbitrary: fc.tuple(
          fc.constantFrom(...socketNames),
          fc.constant([Buffer.from('binary'), { roomId: Buffer.alloc(9) }]),
        ),
      },
    );
    const line = await openLine(banyan, odd);
    const answers = await eachAtOnce(
      fc.sample(frame, { seed: SEED, numRuns: SOCKET_FRAMES }),
      AT_ONCE,
      async ([name, args]) => {
        // What is too large for a frame cuts the line, which is tried on its own below.
        if (Buffer.byteLength(JSON.stringify(args) ?? '') > 95_000 || isReserved(name)) return 'left out';
        line.socket.emit(name, ...args);
        const result: Result<unknown> = await line.socket.timeout(10_000).emitWithAck(name, ...args);
        if (!result.ok) expectClearError(result.error, JSON.stringify([name, args]).slice(0, 500));
        return result.ok ? 'ok' : result.error.code;
      },
    );
    for (const outcome of ['ok', 'bad_input', 'unknown_operation', 'not_found', 'not_allowed'])
      expect(count(answers, outcome), outcome).toBeGreaterThan(50);
    expect(line.socket.connected).toBe(true);
    line.close();
  });

  it('as requests get a clear error or are done', { timeout: 120_000 }, async () => {
    const requests = fc.sample(oddRequest(known, odd.token, banyan.origin), { seed: SEED, numRuns: REQUESTS });
    const answers = await eachAtOnce(requests, AT_ONCE, async (asked) => {
      const { status, body } = await send(asked);
      const what = `${status} to ${JSON.stringify(asked).slice(0, 700)}`;
      expect(status, what).toBeLessThan(500);
      // 431 is Node’s own word for headers that are too long; it has no body.
      if (status >= 400 && status !== 431 && asked.method !== 'HEAD') expectClearError(readError(body, what), what);
      expectNothingInside(body, what);
      return String(status);
    });
    for (const outcome of ['200', '400', '401', '403', '404', '413'])
      expect(count(answers, outcome), outcome).toBeGreaterThan(outcome === '200' ? 100 : 4);
  });

  it('as pages are answered without a word about the inside', { timeout: 60_000 }, async () => {
    await eachAtOnce(fc.sample(oddPage, { seed: SEED, numRuns: PAGES }), AT_ONCE, async (asked) => {
      const { status, body } = await send(asked);
      expect(status, asked.path).toBeLessThan(500);
      expectNothingInside(body, `${status} to ${asked.path}`);
      return String(status);
    });
  });

  it('as bare packets cut the line at most', { timeout: 120_000 }, async () => {
    const packets = fc.sample(oddPacket, { seed: SEED, numRuns: PACKETS });
    const batches = Array.from({ length: packets.length / 2 }, (_, nth) => packets.slice(nth * 2, nth * 2 + 2));
    const outcomes = await eachAtOnce(batches, AT_ONCE, async (batch, nth) => {
      const { isOpen, heard } = await sendPackets(batch, nth % 5 === 0 ? null : odd.token);
      expectNothingInside(heard.join('\n'), JSON.stringify(batch).slice(0, 700));
      expect(heard.join('\n'), JSON.stringify(batch).slice(0, 700)).not.toContain('"internal"');
      return isOpen ? 'open' : 'cut';
    });
    expect(count(outcomes, 'open')).toBeGreaterThan(5);
    expect(count(outcomes, 'cut')).toBeGreaterThan(5);
  });

  it('leave the server as it was: it answers, nothing has grown, and no prototype has changed', async () => {
    expect((await odd.must('room:list', {})).rooms.length).toBeGreaterThan(0);
    const line = await odd.connect();
    expect(await line.must('account:me', {})).toMatchObject({ role: 'member' });
    line.close();
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
    expect(process.memoryUsage().rss - memoryBefore).toBeLessThan(600 * 2 ** 20);
  });
});

function expectClearError(error: ErrorBody, what: string): void {
  expect(error, what).toMatchObject({ code: expect.any(String), message: expect.stringMatching(/\w.*[.?]/) });
  expect(['internal', 'unavailable'], what).not.toContain(error.code);
  expectNothingInside(JSON.stringify(error), what);
}

function readError(body: string, what: string): ErrorBody {
  expect(body, what).toMatch(/^\{"error":/);
  return JSON.parse(body).error;
}

/** No stack trace, no path of a file, no name of a class of error. */
function expectNothingInside(answer: string, what: string): void {
  expect(
    answer.includes(process.cwd()) ||
      answer.includes(clientDir) ||
      /\bat .*:\d+:\d+|node_modules|\w+Error:/.test(answer),
    `${what}\n${answer.slice(0, 500)}`,
  ).toBe(false);
}

/** Names that the client itself refuses to send. */
function isReserved(name: string): boolean {
  return ['connect', 'connect_error', 'disconnect', 'disconnecting', 'newListener', 'removeListener'].includes(name);
}

function send({ method, path, headers, body }: OddRequest): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(banyan.url);
  return new Promise((resolve, reject) => {
    const sent = request(
      { hostname, port, method, path: path.replace(/[^\x21-\x7e]/g, encodeURIComponent), headers },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString() }));
      },
    );
    sent.on('error', (error) =>
      reject(new Error(`${error.message}: ${method} ${path} ${JSON.stringify(headers)} ${body?.slice(0, 80)}`)),
    );
    sent.end(body);
  });
}

/** Sends packets over a bare WebSocket, signed in or not, and hears what comes back until the line is quiet or cut. */
function sendPackets(
  packets: Array<string | Uint8Array>,
  token: string | null,
): Promise<{ isOpen: boolean; heard: string[] }> {
  const heard: string[] = [];
  let isOurClose = false;
  const socket = new WebSocket(`${banyan.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`);
  const sendAll = () => {
    for (const packet of packets) socket.send(packet);
    setTimeout(() => {
      isOurClose = socket.readyState === WebSocket.OPEN;
      socket.close();
    }, 100);
  };
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('message', (data) => {
      const frame = String(data);
      heard.push(frame);
      if (frame.startsWith('0{')) token ? socket.send(`40${JSON.stringify({ token })}`) : sendAll();
      if (frame.startsWith('40{') && token && heard.filter((one) => one.startsWith('40{')).length === 1) sendAll();
    });
    socket.on('close', () => resolve({ isOpen: isOurClose, heard }));
  });
}

function count(outcomes: string[], which: string): number {
  return outcomes.filter((outcome) => outcome === which).length;
}

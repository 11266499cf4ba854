import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createClassifier } from '#server/features/screening/classifier/classifier.ts';
import { createHttpScorer } from '#server/features/screening/classifier/http-scorer.ts';
import { loadModelScorer } from '#server/features/screening/classifier/model-scorer.ts';
import { openRoom, say, signUp } from '#tests/support/person.ts';
import { startTestServer } from '#tests/support/server.ts';

const servers: Server[] = [];
const folders: string[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

/** A classifier on this machine, and how often it was asked. */
async function serve(answer: RequestListener) {
  const asked = { count: 0 };
  const server = createServer((request, response) => {
    asked.count++;
    answer(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/score` };
}

/** More for more exclamation marks. */
const count: RequestListener = async (request, response) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  const { text } = JSON.parse(body) as { text: string };
  response.end(JSON.stringify({ score: Math.min(1, text.split('!').length / 10) }));
};

/** A quick end for those that hang; one that answers is given the time that a busy machine takes. */
function classify(url: string, timeoutMs = 1000) {
  let now = 0;
  const rests: unknown[] = [];
  const limits = { timeoutMs, failuresUntilRest: 3, restMs: 60_000, mostWaiting: 4 };
  const options = { now: () => now, onRest: (error: unknown) => rests.push(error) };
  const classifier = createClassifier(createHttpScorer(url), options, limits);
  return { classifier, rests, pass: (ms: number) => (now += ms) };
}

describe('A classifier', () => {
  it('that answers gives a score', async () => {
    const { url } = await serve(count);
    expect(await classify(url, 10_000).classifier.score('ab!!')).toBeCloseTo(0.3);
  });

  it.each<[string, RequestListener]>([
    ['hangs', () => {}],
    ['begins to answer and hangs', (_request, response) => void response.write('{"sco')],
    ['answers nonsense', (_request, response) => void response.end('<html>no</html>')],
    ['answers too much', (_request, response) => void response.end(JSON.stringify({ score: 7 }))],
    ['answers a word', (_request, response) => void response.end('{"score":"high"}')],
    ['fails', (_request, response) => void response.writeHead(500).end('{"score":1}')],
    ['sends elsewhere', (_request, response) => void response.writeHead(302, { location: '/other' }).end()],
  ])('that %s gives none, and is left alone after three times, for a minute', async (_name, answer) => {
    const { asked, url } = await serve(answer);
    const { classifier, rests, pass } = classify(url);
    for (let at = 0; at < 5; at++) expect(await classifier.score('a text')).toBeNull();
    expect(asked.count).toBe(3);
    expect(rests).toHaveLength(1);
    pass(60_000);
    await classifier.score('a text');
    expect(asked.count).toBe(4);
  });

  it('is asked one text at a time, and not more than it can take', async () => {
    let together = 0;
    let most = 0;
    const { url, asked } = await serve((_request, response) => {
      most = Math.max(most, ++together);
      setTimeout(() => {
        together--;
        response.end('{"score":0.5}');
      }, 10);
    });
    const { classifier } = classify(url, 10_000);
    const scores = await Promise.all(Array.from({ length: 6 }, () => classifier.score('a text')));
    expect(scores).toEqual([0.5, 0.5, 0.5, 0.5, null, null]);
    expect([most, asked.count]).toEqual([1, 4]);
  });
});

describe('A house with a classifier', () => {
  it('puts the likelier of two equal reports first, and changes nothing else', async () => {
    const { url } = await serve(count);
    const banyan = await startTestServer({ config: { screeningScoreUrl: url } });
    const [steward, author, reporter, moderator] = [
      await signUp(banyan),
      await signUp(banyan),
      await signUp(banyan),
      await signUp(banyan, { role: 'moderator' }),
    ];
    const room = await openRoom(steward, [author, reporter]);
    for (const text of ['quiet words', 'loud words!!!!!!']) {
      const { id: messageId } = await say(author, room.id, text);
      const subject = { kind: 'message' as const, roomId: room.id, messageId };
      await reporter.must('report:create', { clientId: crypto.randomUUID(), subject, reason: 'harassment' });
    }
    const previews = async () => (await moderator.must('case:list', {})).cases.map(({ preview }) => preview);
    await expect.poll(previews, { timeout: 10_000 }).toEqual(['loud words!!!!!!', 'quiet words']);
    const { cases } = await moderator.must('case:list', {});
    expect(cases.map(({ severity, state }) => [severity, state])).toEqual([
      ['high', 'open'],
      ['high', 'open'],
    ]);
    await banyan.close();
  });

  it('delivers and holds as ever while the classifier hangs', async () => {
    const { url, asked } = await serve(() => {});
    const banyan = await startTestServer({ config: { screeningScoreUrl: url } });
    const [steward, author] = [await signUp(banyan), await signUp(banyan)];
    const room = await openRoom(steward, [author]);
    const send = (text: string) =>
      author.must('message:send', { roomId: room.id, clientId: crypto.randomUUID(), text });
    expect((await send('you absolute bastard')).state).toBe('held');
    expect((await send('hello')).state).toBe('sent');
    await expect.poll(() => asked.count).toBe(1);
    await banyan.close();
  });
});

describe('A model in a folder', () => {
  async function makeFolder(...files: string[]): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'model-'));
    folders.push(folder);
    for (const file of files) await writeFile(join(folder, file), '{}');
    return folder;
  }

  it('that lacks a file, or the package that runs it, is explained in a sentence', async () => {
    await expect(loadModelScorer(await makeFolder('tokenizer.json'))).rejects.toThrow('has no model.onnx');
    const whole = await makeFolder('tokenizer.json', 'model.onnx');
    await expect(loadModelScorer(whole, () => Promise.reject(new Error('none')))).rejects.toThrow(/npm install/);
  });

  it('is asked for all its classes, and only what is not harmless counts', async () => {
    const folder = await makeFolder('tokenizer.json', 'model.onnx');
    const env = { allowRemoteModels: true, localModelPath: '' };
    const classes = [
      { label: 'not-hate', score: 0.2 },
      { label: 'hate', score: 0.8 },
    ];
    const score = await loadModelScorer(folder, async () => ({ env, pipeline: async () => async () => classes }));
    expect(await score('a text', new AbortController().signal)).toBeCloseTo(0.8);
    expect(env.allowRemoteModels).toBe(false);
  });
});

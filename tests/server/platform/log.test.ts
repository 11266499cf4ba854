import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLog } from '#server/platform/log.ts';
import { rotateLog } from '#server/platform/rotate-log.ts';
import { makeFolder } from './make-folder.ts';

describe('the log', () => {
  it.each([
    ['a header', { req: { headers: { authorization: 'Bearer hush', cookie: 'refresh=hush' } } }],
    ['a field of a body, however deep', { body: { a: { b: [{ newPassword: 'hush' }] } } }],
    ['a token under any name', { refreshToken: 'hush', token: 'hush', access_token: 'hush' }],
    ['an address', { url: '/invite?token=hush&room=1' }],
    ['a sentence', { note: 'sent Authorization: Bearer hush' }],
    ['an error', { err: Object.assign(new Error('no: ?code=hush'), { password: 'hush' }) }],
  ])('never holds a secret that came in %s', async (_where, fields) => {
    const { log, terminal, file } = await makeLog();
    log.error({ ...fields, kept: 'this stays' }, 'Something happened.');
    expect(await file()).toContain('this stays');
    expect(await file()).not.toContain('hush');
    expect(terminal.join('')).not.toContain('hush');
  });

  it.each([
    [
      'a broken uniqueness',
      'E11000 duplicate key error collection: b.accounts index: handleKey_1 dup key: { handleKey: "hush hush" }',
      {},
    ],
    [
      'a value of the wrong kind',
      'Cast to string failed for value "hush "hush" } hush" (type Object) at path "text"',
      {},
    ],
    [
      'what was being written',
      'no',
      { writeErrors: [{ err: { op: { text: 'hush' } } }], keyValue: { handle: 'hush' } },
    ],
    ['an object of a library', 'no', { result: new Map([['hush', 1]]), errInfo: Object.create({ text: 'hush' }) }],
  ])('keeps of an error what helps, and never the words of a member in %s', async (_what, message, more) => {
    const { log, terminal, file } = await makeLog();
    log.error({ err: Object.assign(new Error(message), { code: 11000 }, more) }, 'Something happened.');
    expect(await file()).toContain('11000');
    expect(await file()).not.toContain('hush');
    expect(terminal.join('')).not.toContain('hush');
  });

  it('reads as a sentence at the terminal, with the id under which the file has the whole', async () => {
    const { log, terminal, file } = await makeLog();
    log.error({ id: 'abc', err: new Error('the cause') }, 'A request failed.');
    expect(terminal).toEqual([
      expect.stringMatching(/^\d\d:\d\d:\d\d error: A request failed\. \(the cause\) \[abc\]\n$/),
    ]);
    const line = JSON.parse(await file()) as { id: string; err: { stack: string } };
    expect(line.id).toBe('abc');
    expect(line.err.stack).toContain('log.test.ts');
  });
});

describe('a log that has grown long', () => {
  it('moves aside, at most three times, and a new one begins', async () => {
    const path = join(await makeFolder(), 'any.log');
    for (const text of ['first', 'second', 'third', 'fourth']) {
      await writeFile(path, text.padEnd(11 * 1024 * 1024));
      expect(rotateLog(path)).toBe(true);
    }
    expect(rotateLog(path)).toBe(false);
    const kept = await Promise.all([1, 2, 3].map((number) => readFile(`${path}.${number}`, 'utf8')));
    expect(kept.map((text) => text.trim())).toEqual(['fourth', 'third', 'second']);
    await writeFile(path, 'short');
    expect(rotateLog(path)).toBe(false);
  });
});

async function makeLog() {
  const dataDir = await makeFolder();
  const terminal: string[] = [];
  const stream = { write: (line: string) => terminal.push(line) > 0 } as NodeJS.WritableStream;
  const log = createLog({ dataDir, terminal: stream });
  const path = join(dataDir, 'logs', 'banyan.log');
  const file = () =>
    expect
      .poll(() => readFile(path, 'utf8'))
      .not.toBe('')
      .then(() => readFile(path, 'utf8'));
  return { log, terminal, file };
}

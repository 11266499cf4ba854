import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLog } from '#server/platform/log.ts';
import type { Request } from '#shared/contract/operations.ts';
import { dumpDatabase } from '#tests/support/dump-database.ts';
import { cookieOf, newcomer } from '#tests/support/newcomer.ts';
import { firstAdmin } from '#tests/support/person.ts';
import { startTestServer, type TestServer } from '#tests/support/server.ts';

const year = new Date().getUTCFullYear();
const child = (more: Partial<Request<'account:signUp'>> = {}) =>
  newcomer({ handle: 'smallbird', name: 'Small Bird', bornYear: year - 12, bornMonth: 12, note: 'a bird', ...more });

let house: TestServer;
let folder: string;

/** A house that writes everything it would ever write: the log at its most talkative, in a folder of its own. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'banyan-young-'));
  const log = createLog({ level: 'trace', dataDir: folder, terminal: null });
  house = await startTestServer({ config: { dataDir: folder, rateLimitFactor: 1 }, log });
});

afterAll(async () => {
  await house.close();
  await rm(folder, { recursive: true, force: true });
});

describe('An under-13 sign-up leaves no byte', () => {
  test('in the database and its journal, in any file or log, nor in the next answer', async () => {
    const invite = await (await firstAdmin(house)).must('invite:create', {});
    // Somebody older came from the same address a moment ago, so that its counter is there to be moved.
    expect((await house.rest('account:signUp', newcomer())).status).toBe(200);
    const before = await readEverything();
    expect(before.files.join()).toContain('banyan.log');
    const tries = [
      child(),
      child({ inviteCode: invite.code }),
      child({ password: 'short' }),
      child({ bornYear: year - 2, bornMonth: 1 }),
    ];
    for (const input of tries) {
      const { status, error, setCookie } = await house.rest('account:signUp', input);
      if (input.password !== 'short') expect([status, error.code]).toEqual([403, 'too_young']);
      expect(JSON.stringify(error)).not.toMatch(/bird/i);
      expect(setCookie.join()).not.toMatch(/bird|\d{4}|Max-Age|Expires/i);
    }
    expect(await readEverything()).toEqual(before);
    expect((await house.rest('account:signUp', child({ bornYear: 1990 }))).status).toBe(200);
  });

  test('and trying again in the same sitting leaves none either, also where a flood is stopped', async () => {
    const first = await house.rest('account:signUp', child({ handle: 'otherbird' }));
    const before = await readEverything();
    const again = child({ handle: 'otherbird', bornYear: 1990 });
    for (let count = 0; count < 40; count++) {
      const { error } = await house.rest('account:signUp', again, { cookie: cookieOf(first) });
      expect(error.code).toBe('too_young');
    }
    expect(await readEverything()).toEqual(before);
  });
});

/** All that is kept: what the database holds, what it wrote into its journal of changes, and every file of the house. */
async function readEverything() {
  const { db } = house.ctx;
  const journal = db.getClient().db('local').collection('oplog.rs');
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const paths = names.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return {
    database: await dumpDatabase(house.ctx, { withRateLimits: true }),
    changes: await journal.countDocuments({ ns: new RegExp(`^${db.name}\\.`) }),
    files: await Promise.all(paths.map(async (path) => `${path} ${await readFile(path, 'utf8')}`)),
  };
}

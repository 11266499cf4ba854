import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkNode } from '#server/platform/check-node.ts';
import { type Config, readConfig } from '#server/platform/config.ts';
import { checkClock } from '#server/platform/doctor/check-clock.ts';
import { checkDataFolder } from '#server/platform/doctor/check-data-folder.ts';
import { checkDatabase } from '#server/platform/doctor/check-database.ts';
import { checkDisk } from '#server/platform/doctor/check-disk.ts';
import { checkPort } from '#server/platform/doctor/check-port.ts';
import { examine } from '#server/platform/doctor/examine.ts';
import { loadKeys } from '#server/platform/keys.ts';
import { makeFolder } from './make-folder.ts';

describe('the doctor', () => {
  it('finds nothing wrong where nothing is', async () => {
    const findings = await examine(await makeConfig());
    expect(findings).toHaveLength(7);
    expect(findings.filter(({ isGood }) => !isGood)).toEqual([]);
  });

  it('says which program holds the port', async () => {
    const squatter = createServer().listen(0, '127.0.0.1');
    await once(squatter, 'listening');
    onTestFinished(() => void squatter.close());
    const { port } = squatter.address() as { port: number };
    const finding = await checkPort(await makeConfig({ PORT: String(port), HOST: '127.0.0.1' }));
    expect(finding.isGood).toBe(false);
    expect(finding.sentence).toContain(`Port ${port} is taken`);
    expect(finding.sentence).toContain(`(process ${process.pid})`);
  });

  it('says that an address is not this machine’s', async () => {
    const finding = await checkPort(await makeConfig({ HOST: '203.0.113.7' }));
    expect(finding).toMatchObject({ isGood: false, sentence: expect.stringContaining('HOST is 203.0.113.7') });
  });

  it('says that the data folder cannot be made', async () => {
    const inTheWay = join(await makeFolder(), 'file');
    await writeFile(inTheWay, '');
    const finding = await checkDataFolder(join(inTheWay, 'data'));
    expect(finding).toMatchObject({ isGood: false, sentence: expect.stringContaining('a file is in its way') });
  });

  it('says that a key is broken', async () => {
    const config = await makeConfig();
    await loadKeys(config.dataDir);
    await writeFile(join(config.dataDir, 'keys', 'id-key'), '');
    const problems = (await examine(config)).filter(({ isGood }) => !isGood);
    expect(problems).toEqual([{ isGood: false, sentence: expect.stringMatching(/id-key is empty.*Restore/s) }]);
  });

  it.each([
    { free: '0.9 GB of 10', bsize: 4096, bavail: 236_000, blocks: 2_621_440, isGood: false },
    { free: '4 % of a terabyte', bsize: 4096, bavail: 10_737_418, blocks: 268_435_456, isGood: false },
    { free: '20 GB of 100', bsize: 4096, bavail: 5_242_880, blocks: 26_214_400, isGood: true },
  ])('judges a disk with $free free as good: $isGood', async ({ isGood, ...space }) => {
    expect(await checkDisk('/srv/data', async () => space)).toMatchObject({ isGood });
  });

  it.each([
    ['set to before this copy was made', '2001-01-01T00:00:00Z', false],
    ['set to before the data was written', '2026-11-22T00:00:00Z', false],
    ['other than the one that stamps files', '2026-11-23T13:00:00Z', false],
    ['that nothing speaks against', '2026-11-23T12:01:00Z', true],
  ])('judges a clock %s', async (_which, now, isGood) => {
    const traces = {
      codeFrom: new Date('2026-11-20T00:00:00Z'),
      dataUntil: new Date('2026-11-23T11:59:00Z'),
      fileStamp: new Date('2026-11-23T12:00:00Z'),
    };
    expect(await checkClock('/srv/data', new Date(now), traces)).toMatchObject({ isGood });
  });

  it('reads the true clock against true files', async () => {
    expect(await checkClock(await makeFolder())).toMatchObject({ isGood: true });
    expect(await checkClock(await makeFolder(), new Date('2001-01-01'))).toMatchObject({ isGood: false });
  });

  it('says that there is no mongod, and what was tried', async () => {
    const sources = [{ ...neverFetched, findObstacle: async () => 'its host cannot be found' }];
    const finding = await checkDatabase(await makeConfig(), { env: {}, cacheFolders: [await makeFolder()], sources });
    expect(finding.isGood).toBe(false);
    expect(finding.sentence).toContain('a source: its host cannot be found');
  });

  it('fetches nothing itself, and says that the next start will', async () => {
    const options = { env: {}, cacheFolders: [await makeFolder()], sources: [neverFetched] };
    const finding = await checkDatabase(await makeConfig(), options);
    expect(finding).toMatchObject({
      isGood: true,
      sentence: expect.stringContaining('the next start fetches a source'),
    });
  });

  it('says that the database MONGODB_URI names does not answer', async () => {
    const finding = await checkDatabase(await makeConfig({ MONGODB_URI: 'mongodb://127.0.0.1:9/' }));
    expect(finding).toMatchObject({ isGood: false, sentence: expect.stringContaining('does not answer') });
  });

  it.each([
    ['18.20.0', 'problem'],
    ['20.18.3', 'problem'],
    ['20.19.0', 'notice'],
    ['24.4.0', null],
    ['30.0.0', null],
  ])('judges Node %s: %s', (version, verdict) => {
    expect(Object.keys(checkNode(version, new Date('2026-11-23')))).toEqual(verdict ? [verdict] : []);
  });
});

const neverFetched = {
  name: 'a source',
  folder: 'a-source',
  binary: 'mongod',
  findObstacle: async () => null,
  fetchInto: () => Promise.reject(new Error('The doctor must not fetch.')),
};

async function makeConfig(env: NodeJS.ProcessEnv = {}): Promise<Config> {
  return readConfig({ PORT: '0', DATA_DIR: await makeFolder(), ...env });
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectFolder } from '#server/platform/project-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'screening-report-'));

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

function report(...options: string[]) {
  const args = ['--import', 'tsx', 'tests/screening/run-report.ts', ...options];
  return spawnSync(process.execPath, args, { cwd: projectFolder, encoding: 'utf8' });
}

const hatecheck = write(
  'hate.csv',
  'functionality,case_id,test_case,label_gold\r\nmade_up_h,1,"Women, all of them, are vermin.\nWomen are vermin.",hateful\r\nmade_up_nh,2,"She said ""women are vermin"" and was wrong.",non-hateful\r\n',
);
const harmless = write('harmless.json', JSON.stringify([{ kind: 'food', text: 'Rice for dinner.' }]));
const evasions = write(
  'evasions.json',
  JSON.stringify([
    { kind: 'plain', base: 'zipperhead', text: 'shut up zipperhead' },
    { kind: 'spaced', base: 'zipperhead', text: 'shut up z i p p e r h e a d' },
    { kind: 'plain', base: 'tea', text: 'a cup of tea' },
    { kind: 'spaced', base: 'tea', text: 'a cup of t e a' },
  ]),
);

it('measures files of one’s own and prints nothing but figures, with rule and place of each text', () => {
  const files = [
    '--hatecheck',
    hatecheck,
    '--harmless',
    harmless,
    '--evasions',
    evasions,
    '--asiancheck',
    write('a.json', '[]'),
  ];
  const { stdout, status } = report(...files, '--json');
  expect(status).toBe(0);
  const { sets, languages, times } = JSON.parse(stdout);
  const [hate, , , disguises] = ['hatecheck', 'asiancheck', 'harmless', 'evasions'].map((name) =>
    sets.find((set: { name: string }) => set.name === name),
  );
  const [bad, fine] = hate.texts;
  expect(bad).toMatchObject({ group: 'made_up_h', verdict: 'hold' });
  expect(bad.reasons[0].rule).toBe('identity/insult');
  expect(bad.text.slice(bad.reasons[0].start, bad.reasons[0].end)).toContain('are vermin');
  expect(fine.verdict).toBe('note');
  // “tea” is not held undisguised, so its disguise does not count.
  expect(disguises.groups).toMatchObject([
    { group: 'plain', texts: 2, stopped: { Banyan: 0.5 } },
    { group: 'spaced', texts: 1, stopped: { Banyan: 1 } },
  ]);
  expect(languages).toHaveLength(8);
  expect(times.Banyan.p99).toBeGreaterThan(0);
}, 60_000);

it('says which file is not there', () => {
  const { stderr, status } = report('--harmless', join(folder, 'nowhere.json'), '--json');
  expect(status).toBe(1);
  expect(stderr).toContain('nowhere.json');
}, 60_000);

it.each([
  ['no JSON', '--harmless', 'kind,text'],
  ['another shape', '--evasions', '[{"kind":"plain"}]'],
  ['another CSV', '--hatecheck', 'a,b\n1,2\n'],
])(
  'says which file has %s',
  (_what, option, text) => {
    const path = write(`odd${option}.txt`, text);
    const { stderr, status } = report(option, path, '--json');
    expect(status).toBe(1);
    expect(stderr).toContain(`${path} is not what was expected`);
    expect(stderr).not.toContain('    at ');
  },
  60_000,
);

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectFolder } from '#server/platform/project-folder.ts';
import { isHeld, judge } from '#tests/screening/filters.ts';

const folder = join(projectFolder, 'tests/screening/texts');
const files = (start: string) => readdirSync(folder).filter((name) => name.startsWith(start));
const read = (name: string): Array<{ kind: string; text: string }> =>
  JSON.parse(readFileSync(join(folder, name), 'utf8'));
const heldOf = (name: string) => read(name).flatMap(({ text }) => (isHeld(judge(text)) ? text : []));

// Some will be held by any rule that still holds hate; more than these few is a step back.
it.each(files('harmless'))(
  '%s: of a hundred awkward and harmless sentences at most a few wait for a person',
  (name) => {
    const held = heldOf(name);
    expect(held, held.join('\n')).toSatisfy(() => held.length <= Math.floor(read(name).length * 0.06));
  },
);

it('of all of them together at most two of a hundred', () => {
  const all = files('harmless').flatMap(read);
  expect(all.length).toBeGreaterThan(600);
  expect(files('harmless').flatMap(heldOf).length / all.length).toBeLessThan(0.02);
});

// Each was measured before anything was changed for it, see docs/screening.md; less than this is a step back.
it.each([
  ['hateful-1.json', 0.8],
  ['hateful-2.json', 0.8],
  ['hateful-3.json', 0.5],
])('%s: of the hateful texts more than a share of %d waits for a person', (name, share) => {
  expect(heldOf(name).length / read(name).length).toBeGreaterThan(share);
});

it('disguised-1.json: of disguises of words that are held plainly, at most one of twenty is delivered', () => {
  const texts: Array<{ kind: string; base: string; text: string }> = JSON.parse(
    readFileSync(join(folder, 'disguised-1.json'), 'utf8'),
  );
  const missed = texts.filter(({ text }) => !isHeld(judge(text)));
  expect(missed.filter(({ kind }) => kind === 'plain')).toEqual([]);
  expect(missed.length / texts.length).toBeLessThan(0.05);
});

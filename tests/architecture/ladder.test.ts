import { describe, expect, test } from 'vitest';
import { findBoundaryProblems } from './boundaries.ts';
import { findLabels } from './find-labels.ts';
import { readSourceFiles } from './source-files.ts';

const files = await readSourceFiles();

describe('the architecture', () => {
  test('every import, name and length is as the architecture says', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(findBoundaryProblems(files)).toEqual([]);
  });

  test('nothing of ours labels a person Other, Half or Hapa', () => {
    const ours = files.filter(({ path }) => path.startsWith('shared/') || path.startsWith('client/'));
    expect(ours.flatMap(findLabels)).toEqual([]);
  });
});

describe('the rules bite', () => {
  const problemsOf = (path: string, text: string) => findBoundaryProblems([{ path, text }]).join('\n');

  test.each([
    [
      'server/features/rooms/join-room.ts',
      `import { send } from '#server/features/messages/send.ts';`,
      'to the right of rooms',
    ],
    ['server/features/rooms/join-room.ts', `import type { A } from '../messages/a.ts';`, 'to the right of rooms'],
    ['server/features/gossip/spread.ts', `import { log } from '#server/platform/log.ts';`, 'has no rung'],
    ['server/platform/bus.ts', `import { a } from '#server/features/audit/a.ts';`, 'the platform must not know'],
    ['shared/errors.ts', `export { a } from '#server/platform/log.ts';`, 'shared must not know server'],
    ['shared/errors.ts', `const ui = await import('#client/ui/button.tsx');`, 'shared must not know client'],
    ['client/app/router.tsx', `import {\n  a,\n  b,\n} from '#server/platform/log.ts';`, 'client must not know server'],
    ['server/app.ts', `import '#client/main.tsx';`, 'server must not know client'],
    ['server/app.ts', `import { x } from '#tests/support/mongo.ts';`, 'server must not know tests'],
    ['server/features/rooms/a.ts', `import { x } from '../../platform/clock.ts';`, 'climbs'],
    ['client/ui/RoomList.tsx', '', 'kebab-case'],
    ['shared/long.ts', 'const a = 1;\n'.repeat(301), '301 lines'],
  ])('%s: %s → %s', (path, text, problem) => {
    expect(problemsOf(path, text)).toContain(problem);
  });

  test('a circle of imports is found, a circle of types is not', () => {
    const circle = (word: string) => [
      { path: 'shared/a.ts', text: `${word} { b } from './b.ts';` },
      { path: 'shared/b.ts', text: `${word} { a } from '#shared/a.ts';` },
    ];
    expect(findBoundaryProblems(circle('import'))).toEqual(['shared/a.ts → shared/b.ts → shared/a.ts is a cycle.']);
    expect(findBoundaryProblems(circle('import type'))).toEqual([]);
  });

  test('a label is found in an enum, a catalogue and a tag, and a sentence is left alone', () => {
    const path = 'client/a.tsx';
    expect(findLabels({ path, text: `z.enum(['Thai', 'other'])` })).toHaveLength(1);
    expect(findLabels({ path, text: `{ "label": "Half" }` })).toHaveLength(1);
    expect(findLabels({ path, text: '<option>Hapa</option>' })).toHaveLength(1);
    expect(findLabels({ path, text: `'Each other, half an hour'` })).toEqual([]);
  });
});

import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { type OperationName, operations } from '#shared/contract/operations.ts';
import { accessTable } from '#tests/server/access/access-table.ts';
import type { Expected } from '#tests/server/access/persona.ts';
import { alike, type Difference, mistakes, otherwise } from './matrix.ts';

const root = new URL('../../../', import.meta.url);
const names = Object.keys(operations) as OperationName[];
const differences = new Map<string, Difference>(Object.entries(otherwise));

describe('Every operation', () => {
  it('says what somebody from 13 to 17 gets of it', () => {
    expect(mistakes).toEqual({});
    expect([...differences.keys(), ...alike].toSorted()).toEqual(names.toSorted());
  });

  // The access test asks every operation as each of them, over REST and the socket: both are in the same rooms, but for the one
  // for the young.
  it.each(alike)('answers her like an adult who is where she is: %s', (name) => {
    const row: Record<string, { expect: Expected }> = accessTable[name];
    for (const [kind, { expect: expected }] of Object.entries(row))
      if (kind !== 'nursery') expect(expected.young, `${name} ${kind}`).toBe(expected.outsider);
  });

  it.each([...differences])('answers her otherwise, and a test holds it: %s', async (name, { test }) => {
    const held = await readFile(new URL(test, root), 'utf8');
    expect(held).toMatch(/young/i);
    // Of a policy it is the name of its function that stands in the table.
    if (!test.includes('/policy/')) expect(held).toContain(`'${name}'`);
  });

  it('stands in the page for those who look after the young', async () => {
    await expect(toPage()).toMatchFileSnapshot('../../../docs/young-members.md');
  });
});

function toPage(): string {
  const rows = [...differences].map(([name, { what, test }]) => `| \`${name}\` | ${what} | \`${test}\` |`);
  return `# What somebody from 13 to 17 gets

Under 13 there is no account, and an attempt leaves no byte (\`tests/server/accounts/under-thirteen.test.ts\`). Why it is so:
[decision 009](decisions/009-young-members.md). This page is written from \`tests/server/young/matrix.ts\`, where every operation
must stand, and its test fails when the two differ.

## Otherwise than for an adult

| operation | from 13 to 17 | held by |
| --- | --- | --- |
${rows.join('\n')}

## Like an adult who is in the same rooms

${alike.map((name) => `\`${name}\``).join(', ')}.

Each of these is asked by a young member and by an adult, of every kind of subject and over both transports
(\`tests/server/access/\`), and must answer both the same. A room for the young is there for her and not for the adult.
`;
}

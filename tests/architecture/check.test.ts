import { expect, test } from 'vitest';
import { checks } from './checks.ts';

// The boundaries have a test of their own, which also shows that they bite.
const others = checks.filter(({ name }) => name !== 'boundaries');

test.each(others)('npm run check holds: $name', { timeout: 600_000 }, async ({ findProblems, advice }) => {
  const problems = await findProblems();
  if (problems) expect.fail(`${problems}\n\n${advice}`);
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printRestPaths } from '#client/platform/print-rest-paths.ts';
import { operations } from '#shared/contract/operations.ts';

test('the light table of REST paths says what the contract says (npm run generate)', async () => {
  const written = await readFile(join(process.cwd(), 'shared/contract/rest-paths.gen.ts'), 'utf8');
  expect(written).toBe(printRestPaths(operations));
});

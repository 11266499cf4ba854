import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectFolder } from '#server/platform/project-folder.ts';
import { longFiles } from './long-files-first.ts';

it('the files that run first are there, under the names they are called by', () => {
  expect(longFiles.filter((name) => !existsSync(join(projectFolder, name)))).toEqual([]);
});

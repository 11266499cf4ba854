import { writeFile } from 'node:fs/promises';
import { operations } from '#shared/contract/operations.ts';
import { printRestPaths } from './print-rest-paths.ts';

/** `npm run generate` */
const file = new URL('../../shared/contract/rest-paths.gen.ts', import.meta.url);
await writeFile(file, printRestPaths(operations));

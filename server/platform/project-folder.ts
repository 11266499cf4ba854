import { fileURLToPath } from 'node:url';

/** Where package.json lies, whatever folder Banyan was started from. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

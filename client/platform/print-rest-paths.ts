import type { OperationTable } from '#shared/operation.ts';

/** The method and path of every REST operation as a module of its own, so that pages need not load the schemas. */
export function printRestPaths(operations: OperationTable): string {
  const lines = Object.entries(operations)
    .filter(([, operation]) => operation.over !== 'socket')
    .map(([name, { rest }]) => `  '${name}': '${rest}',`);
  return [
    '// Written by `npm run generate` from the contract. Change the contract, not this file.',
    "import type { RestMethod } from '../operation.ts';",
    '',
    'export const restPaths = {',
    ...lines,
    `} as const satisfies Record<string, \`\${RestMethod} /\${string}\`>;`,
    '',
  ].join('\n');
}

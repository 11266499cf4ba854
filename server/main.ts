import { checkNode } from './platform/check-node.ts';

// What follows may not even load on a Node that is too old, so it is asked for after the check.
const { problem, notice } = checkNode();
if (problem) {
  console.error(problem);
  process.exit(1);
}
const { run } = await import('./run.ts');
await run({ notice }).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});

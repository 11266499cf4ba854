import { parseCLI, startVitest, type TestModule, type Vitest } from 'vitest/node';

/** `npm test`, with Vitest's own filters after `--`. The last line counts the tests and stands alone. */
const { filter, options } = parseCLI(['vitest', 'run', ...process.argv.slice(2)]);
const vitest = await startVitest('test', filter, { ...options, watch: false });
const counts = countTests(vitest);
await vitest.close();

// A run that broke before or after its tests, or found none, is not green either.
const hasOtherTrouble = counts.passed === 0 || Boolean(process.exitCode);
if (counts.failed === 0 && hasOtherTrouble) counts.failed = 1;
const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed${skipped}\n`, () => {
  process.exit(counts.failed === 0 ? 0 : 1);
});

function countTests({ state }: Vitest) {
  const modules = state.getTestModules();
  const tests = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
  const inState = (wanted: string) => tests.filter((state) => state === wanted).length;
  // What broke outside any test counts too, or a file that does not load would look like a file without tests.
  const broken = modules.reduce((sum, module) => sum + countBrokenParts(module), state.getUnhandledErrors().length);
  return {
    passed: inState('passed'),
    failed: inState('failed') + broken,
    skipped: inState('skipped') + inState('pending'),
  };
}

function countBrokenParts(module: TestModule): number {
  return [module, ...module.children.allSuites()].filter((part) => part.errors().length > 0).length;
}

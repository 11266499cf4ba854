import { defineConfig } from 'vitest/config';
import { LongFilesFirst } from './tests/support/long-files-first.ts';

const quick = {
  pool: 'forks' as const,
  maxWorkers: 2,
  setupFiles: ['tests/support/fail-on-console.ts'],
  testTimeout: 30_000,
  hookTimeout: 60_000,
  // Waiting is not measuring: a busy machine may take its time.
  expect: { poll: { timeout: 10_000 } },
};

// One file at a time and after the others: a browser and a server want both cores, and a story has deadlines.
const alone = { ...quick, maxWorkers: 1, testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    // Not inherited by the projects below, or each of them would start a mongod.
    globalSetup: 'tests/support/global-setup.ts',
    sequence: { sequencer: LongFilesFirst },
    projects: [
      {
        test: {
          ...quick,
          name: 'server',
          environment: 'node',
          // The files of a process share what they import, which took a fifth of the time: the server keeps nothing in
          // modules, and neither does a test.
          isolate: false,
          include: ['tests/{architecture,contract,server,support}/**/*.test.ts'],
        },
      },
      {
        test: {
          ...quick,
          name: 'client',
          environment: 'happy-dom',
          include: ['tests/client/**/*.test.{ts,tsx}'],
          setupFiles: [...quick.setupFiles, 'tests/support/clear-screen.ts'],
        },
      },
      {
        test: {
          ...alone,
          name: 'journeys',
          // A browser on a busy machine draws late now and then; what is broken fails three times.
          retry: 2,
          environment: 'node',
          include: ['tests/journeys/**/*.test.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...alone,
          name: 'faults',
          environment: 'node',
          include: ['tests/faults/**/*.test.ts'],
          sequence: { groupOrder: 2 },
          testTimeout: 180_000,
        },
      },
    ],
  },
});

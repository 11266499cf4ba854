import { expect, test } from 'vitest';
import { failOnComplaints } from './fail-on-console.ts';

test.each(['error', 'warn'] as const)('a stray console.%s fails the test it appears in', (level) => {
  console[level]('this line belongs to a test');
  expect(failOnComplaints).toThrow(`console.${level}: this line belongs to a test`);
  expect(failOnComplaints).not.toThrow();
});

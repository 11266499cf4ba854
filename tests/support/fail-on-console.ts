import { afterAll, afterEach } from 'vitest';

// A stray complaint fails the test it appears in. A test that provokes one on purpose spies on the console itself.
const complaints: string[] = [];
const quiet = { error: console.error, warn: console.warn };

for (const level of ['error', 'warn'] as const) {
  console[level] = (...words: unknown[]) => {
    complaints.push(`console.${level}: ${words.map(String).join(' ')}`);
    quiet[level](...words);
  };
}

afterEach(failOnComplaints);
// The next file of the same process listens for itself.
afterAll(() => Object.assign(console, quiet));
afterAll(failOnComplaints);

export function failOnComplaints(): void {
  const found = complaints.splice(0);
  if (found.length > 0) throw new Error(`Something complained that no test expected:\n${found.join('\n')}`);
}

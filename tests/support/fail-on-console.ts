import { afterAll, afterEach } from 'vitest';

// A stray complaint fails the test it appears in. A test that provokes one on purpose spies on the console itself.
const complaints: string[] = [];

for (const level of ['error', 'warn'] as const) {
  const print = console[level];
  console[level] = (...words: unknown[]) => {
    complaints.push(`console.${level}: ${words.map(String).join(' ')}`);
    print(...words);
  };
}

afterEach(failOnComplaints);
afterAll(failOnComplaints);

export function failOnComplaints(): void {
  const found = complaints.splice(0);
  if (found.length > 0) throw new Error(`Something complained that no test expected:\n${found.join('\n')}`);
}

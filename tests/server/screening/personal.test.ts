import { expect, it } from 'vitest';
import { findPersonalDetails } from '#shared/screening/find-personal-details.ts';

const found = (text: string) => findPersonalDetails(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

it.each([
  ['call me on +44 7700 900123 tonight', 'phone', '+44 7700 900123'],
  ['my number is 0912-345-678.', 'phone', '0912-345-678'],
  ['write to mei.tan@example.org, ok?', 'email', 'mei.tan@example.org'],
  ['I live at 12 Acacia Road', 'address', '12 Acacia Road'],
  ['I go to Raffles Girls’ School', 'school', 'Raffles Girls’ School'],
])('“%s” would let a stranger find her', (text, kind, words) => {
  expect(found(text)).toEqual([[kind, words]]);
});

it.each([
  'The bill was 200,000 dong for 3 of us.',
  'See you on 2026-11-23 at 10:30.',
  'School was hard today, and high school was worse.',
  'I have 2 cats and we walk down the road.',
  'Look: https://example.org/1234567890123',
])('“%s” would not', (text) => {
  expect(found(text)).toEqual([]);
});

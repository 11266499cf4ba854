import { expect, test } from 'vitest';
import { createWitness } from '#tests/bench/load/witness.ts';

const exact = { lost: 0, duplicates: 0, inversions: 0 };

/** What two members heard of three messages. */
function judge(first: number[], second: number[]) {
  const witness = createWitness(2);
  for (let said = 0; said < 3; said++) witness.say(0);
  witness.hear(0, first, 1);
  witness.hear(1, second, 1);
  return witness.judge();
}

test('one order heard by all, whichever it is, is exact', () => {
  expect(judge([0, 1, 2], [0, 1, 2])).toEqual(exact);
  expect(judge([2, 0, 1], [2, 0, 1])).toEqual(exact);
});

test('a message that one member misses is lost', () => {
  expect(judge([0, 1, 2], [0, 2])).toEqual({ ...exact, lost: 1 });
  expect(judge([0, 1, 2], [0, 1])).toEqual({ ...exact, lost: 1 });
  expect(judge([0, 2], [0, 1, 2])).toEqual({ ...exact, lost: 1 });
});

test('a message that comes twice is a duplicate', () => {
  expect(judge([0, 1, 2], [0, 1, 1, 2])).toEqual({ ...exact, duplicates: 1 });
  expect(judge([0, 1, 2, 2], [0, 1, 2])).toMatchObject({ duplicates: 1, lost: 0 });
});

test('two messages heard in another order are an inversion', () => {
  expect(judge([0, 1, 2], [0, 2, 1])).toEqual({ ...exact, inversions: 1 });
});

import { countGraphemes } from '#shared/text.ts';

/** What the contract allows in one message. */
export const longestMessage = 4_000;
const worthSaying = 200;

/** Nothing while there is room enough; a number below zero says how much is too much. */
export function countLeft(text: string): number | undefined {
  if (text.length < longestMessage - worthSaying) return undefined;
  const left = longestMessage - countGraphemes(text);
  return left <= worthSaying ? left : undefined;
}

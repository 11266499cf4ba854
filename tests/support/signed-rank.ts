/**
 * Wilcoxon’s signed-rank test: how far pairs of measurements lean to one side, in standard deviations of what chance does.
 * Ranks, because on a busy machine single measurements are off by any amount, and that must weigh no more than the next one.
 * Chance alone passes ±4 once in 16,000 times, ±5 once in 1.7 million.
 */
export function findLean(differences: number[]): number {
  const ranked = differences.filter((difference) => difference !== 0).sort((a, b) => Math.abs(a) - Math.abs(b));
  const count = ranked.length;
  const ofPositive = ranked.reduce((sum, difference, at) => sum + (difference > 0 ? at + 1 : 0), 0);
  const expected = (count * (count + 1)) / 4;
  const spread = Math.sqrt((count * (count + 1) * (2 * count + 1)) / 24);
  return count === 0 ? 0 : (ofPositive - expected) / spread;
}

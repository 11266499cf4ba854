/** The value in the middle, or the mean of the two there. */
export function median(values: readonly number[]): number {
  return (percentile(values, 0.5, Math.floor) + percentile(values, 0.5, Math.ceil)) / 2;
}

/** The value below which this part of them lies, as one of them. */
export function percentile(values: readonly number[], part: number, round: (at: number) => number = Math.ceil): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[round(part * (sorted.length - 1))] ?? Number.NaN;
}

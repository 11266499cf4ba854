/** Fewer people than this could be known by a number. */
const SMALLEST_SHOWN = 5;

export type Cells = Record<string, number>;
export type ShownCells = Record<string, number | null>;

/**
 * What may be shown of counts that add up to one total, in one or several breakdowns of it. Cells of 1 to 4 are kept back
 * (null); nothing happened stays 0. What is kept back must not be what the total minus the rest tells: a single cell takes
 * the next smallest one with it, and so do cells that can only be all ones or all fours. Where nothing is left to take
 * along, the total is kept back.
 */
export function suppressSmall<Groups extends Record<string, Cells>>(
  total: number,
  groups: Groups,
): { total: number | null; groups: { [Name in keyof Groups]: ShownCells } } {
  const judged = Object.entries(groups).map(([name, cells]) => ({ name, cells, kept: findKept(cells) }));
  const isTotalKept = isSmall(total) || judged.some(({ cells, kept }) => isTold(cells, kept));
  const shown = judged.map(({ name, cells, kept }) => {
    // A breakdown that is shown whole adds up to the total.
    const isWhole = isTotalKept && kept.size === 0;
    return [name, hide(cells, isWhole ? new Set(smallestOf(cells, kept)) : kept)];
  });
  return {
    total: isTotalKept ? null : total,
    groups: Object.fromEntries(shown) as { [Name in keyof Groups]: ShownCells },
  };
}

/** Which cells are kept back. */
function findKept(cells: Cells): Set<string> {
  const kept = new Set(Object.keys(cells).filter((key) => isSmall(cells[key] ?? 0)));
  while (isTold(cells, kept)) {
    const next = smallestOf(cells, kept);
    if (next.length === 0) break;
    for (const key of next) kept.add(key);
  }
  return kept;
}

/** All of the next size: which of two equal ones goes would tell that they are equal. */
function smallestOf(cells: Cells, kept: ReadonlySet<string>): string[] {
  const left = Object.keys(cells).filter((key) => (cells[key] ?? 0) > 0 && !kept.has(key));
  const smallest = Math.min(...left.map((key) => cells[key] ?? 0));
  return left.filter((key) => cells[key] === smallest);
}

/** Whether their sum, which the total gives away, says what each of them is. */
function isTold(cells: Cells, kept: ReadonlySet<string>): boolean {
  const values = [...kept].map((key) => cells[key] ?? 0);
  if (values.length === 0) return false;
  if (values.length === 1) return true;
  return values.every((value) => value === 1) || values.every((value) => value === SMALLEST_SHOWN - 1);
}

function hide(cells: Cells, kept: ReadonlySet<string>): ShownCells {
  return Object.fromEntries(Object.entries(cells).map(([key, count]) => [key, kept.has(key) ? null : count]));
}

function isSmall(count: number): boolean {
  return count > 0 && count < SMALLEST_SHOWN;
}

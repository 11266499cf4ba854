import type { Figures } from '#tests/bench/figures.ts';
import { type Table, toTables } from './tables.ts';

/** For people at a terminal. */
export function toText(figures: Figures): string {
  return [describeRun(figures), ...toTables(figures).map(drawTable)].join('\n\n');
}

export function describeRun({ date, node, mongod, cores, rounds, seconds, loneInsertMs }: Figures): string {
  return [
    `${date}, ${cores} cores, Node ${node.slice(1)}, mongod ${mongod}; medians of ${rounds} rounds, steady loads of ${seconds} s.`,
    `Server and database on one core, the load generator on another. A lone journalled insert: ${loneInsertMs.toFixed(1)} ms.`,
  ].join('\n');
}

function drawTable({ title, rows }: Table): string {
  const widths = (rows[0] as string[]).map((_cell, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const draw = (row: string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return [title, ...rows.map(draw)].join('\n');
}

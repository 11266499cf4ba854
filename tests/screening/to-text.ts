import type { Table } from './to-tables.ts';

/** Tables for a terminal. */
export function toText(tables: Table[]): string {
  return tables.map(({ title, about, head, rows }) => `${title}\n${about}\n\n${align([head, ...rows])}\n`).join('\n');
}

function align(rows: string[][]): string {
  const widths = rows[0]?.map((_none, column) => Math.max(...rows.map((row) => (row[column] ?? '').length))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

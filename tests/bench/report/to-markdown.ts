import type { Figures } from '#tests/bench/figures.ts';
import { type Table, toTables } from './tables.ts';
import { describeRun } from './to-text.ts';

/** For `docs/benchmarks.md`, which nobody edits by hand. */
export function toMarkdown(figures: Figures): string {
  const parts = ['# Benchmarks', intro, describeRun(figures), ...toTables(figures).map(drawTable), howToRead];
  return `${parts.join('\n\n')}\n`;
}

const intro = `Written by \`npm run bench -- --write\`. Four servers, each a process of its own, take turns in one run on one machine: raw
\`ws\` (the floor: a frame a message, nothing stored), bare Socket.IO, the naive way (a counter document, one journalled
insert, an emit) and Banyan with everything on (sign-in, validation, screening, views, a journalled majority). Only the
ratios travel to other machines; later work must not make them worse.`;

const howToRead = `## How to read this

- CPU is user and system time of the server, and of the database where messages are stored, for 100,000 deliveries.
- “Most deliveries/s” is reached while the rate rises in steps of 30 %, before p99 passes 500 ms or anything is refused, lost or
  cut. With “>”, the load generator itself was at its limit.
- The load generator checks at every member that each message came once and in the one order of the room.
- Screening is judged without a server: each message by the best of five rounds, beside word lists with the dictionaries they
  come with.
- ✗ is an aim that is not met yet; it stays here until it is.`;

function drawTable({ title, rows }: Table): string {
  const [head, ...body] = rows as [string[], ...string[][]];
  const rule = head.map((_cell, column) => (column === 0 ? '---' : '--:'));
  return [`## ${title}`, '', ...[head, rule, ...body].map((row) => `| ${row.join(' | ')} |`)].join('\n');
}

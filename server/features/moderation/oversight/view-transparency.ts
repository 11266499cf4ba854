import type { Call } from '#server/platform/call.ts';
import { type Context, remember } from '#server/platform/context.ts';
import type { TransparencyReport } from '#shared/contract/oversight.ts';
import { refuse } from '#shared/errors.ts';
import { type Cells, type ShownCells, suppressSmall } from '#shared/suppress-small.ts';
import { countQuarter, type QuarterCounts } from './count-quarter.ts';
import { findQuarters, type Quarter, quarterBefore, quarterOf } from './quarter.ts';

type Shown = Omit<TransparencyReport, 'from' | 'to' | 'automated'>;

const FRESH_FOR_MS = 60_000;
/** Two years. */
const MOST_QUARTERS = 8;

const reportsOf = remember('transparency reports', () => new Map<number, { at: number; report: Promise<Shown> }>());

/**
 * What moderation did, in whole quarters that are over. Days are not told apart, and several quarters are the sum of what
 * each of them shows: two reports that differ by a day, or by a quarter, would tell by their difference what each of them
 * keeps back. For the same reason nothing is told of the present quarter, which somebody could read every day.
 */
export async function viewTransparency({ ctx, input }: Call<'transparency:view'>): Promise<TransparencyReport> {
  const quarters = chooseQuarters(ctx.clock.now(), input);
  const shown = await Promise.all(quarters.map((quarter) => readFresh(ctx, quarter)));
  const [last, first] = [quarters[0] as Quarter, quarters.at(-1) as Quarter];
  return { from: toDay(first.start), to: toDay(new Date(last.end.getTime() - 1)), ...shown.reduce(add), automated: 0 };
}

function chooseQuarters(now: Date, { from, to }: Call<'transparency:view'>['input']): Quarter[] {
  const present = quarterOf(now);
  if (!from && !to) return [quarterBefore(present)];
  const [first, last] = [new Date(from ?? to ?? now), new Date(to ?? from ?? now)];
  if (first > last) throw refuse('bad_input', { message: 'Choose a last day that does not come before the first.' });
  if (first >= present.start)
    throw refuse('bad_input', {
      message: `These three months are not over. Their numbers can be read from ${toDay(present.end)} on.`,
    });
  const latest = new Date(present.start.getTime() - 1);
  return findQuarters(first, last < latest ? last : latest, MOST_QUARTERS);
}

function readFresh(ctx: Context, quarter: Quarter): Promise<Shown> {
  const reports = reportsOf(ctx);
  const key = quarter.start.getTime();
  const now = ctx.clock.now().getTime();
  const known = reports.get(key);
  if (known && Math.abs(now - known.at) < FRESH_FOR_MS) return known.report;
  const report = countQuarter(ctx, quarter).then(show);
  reports.set(key, { at: now, report });
  // What could not be counted is counted again by whoever asks next.
  report.catch(() => reports.delete(key));
  return report;
}

function show({ reports, held, actions, appeals, medianHoursToDecision }: QuarterCounts): Shown {
  return {
    reports: showPart(reports),
    held: showPart(held),
    actions: showPart(actions),
    appeals: showPart(appeals),
    medianHoursToDecision,
  };
}

function showPart<Groups extends Record<string, Cells>>(groups: Groups) {
  const [any = {}] = Object.values(groups);
  const total = Object.values(any).reduce((sum, count) => sum + count, 0);
  const shown = suppressSmall(total, groups);
  return { total: shown.total, ...shown.groups };
}

function add(one: Shown, other: Shown): Shown {
  return {
    reports: addPart(one.reports, other.reports),
    held: addPart(one.held, other.held),
    actions: addPart(one.actions, other.actions),
    appeals: addPart(one.appeals, other.appeals),
    medianHoursToDecision: null,
  };
}

function addPart<Part extends { total: number | null }>(one: Part, other: Part): Part {
  const keys = Object.keys(one) as Array<keyof Part>;
  return Object.fromEntries(keys.map((key) => [key, addEach(one[key], other[key])])) as Part;
}

function addEach(one: unknown, other: unknown): number | null | ShownCells {
  if (typeof one !== 'object' || one === null) return addCounts(one as number | null, other as number | null);
  const others = other as ShownCells;
  return Object.fromEntries(
    Object.entries(one as ShownCells).map(([key, count]) => [key, addCounts(count, others[key] ?? null)]),
  );
}

const addCounts = (one: number | null, other: number | null) => (one === null || other === null ? null : one + other);

function toDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

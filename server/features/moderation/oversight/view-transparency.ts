import { findFirstAudit } from '#server/features/audit/audit.store.ts';
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
 * What moderation did, in whole quarters. Days are not told apart, and several quarters are the sum of what each of them
 * shows: two reports that differ by a day, or by a quarter, would tell by their difference what each of them keeps back.
 */
export async function viewTransparency({ ctx, input }: Call<'transparency:view'>): Promise<TransparencyReport> {
  const quarters = await chooseQuarters(ctx, input);
  const shown = await Promise.all(quarters.map((quarter) => readFresh(ctx, quarter)));
  const [last, first] = [quarters[0] as Quarter, quarters.at(-1) as Quarter];
  const to = new Date(Math.min(last.end.getTime() - 1, ctx.clock.now().getTime()));
  return { from: toDay(first.start), to: toDay(to), ...shown.reduce(add), automated: 0 };
}

async function chooseQuarters(ctx: Context, { from, to }: Call<'transparency:view'>['input']): Promise<Quarter[]> {
  const now = ctx.clock.now();
  if (!from && !to) return [await findDefault(ctx, now)];
  const [first, last] = [new Date(from ?? to ?? now), new Date(to ?? from ?? now)];
  if (first > last || first > now)
    throw refuse('bad_input', { message: 'Choose a first day that is not in the future, and a last day after it.' });
  return findQuarters(first, last < now ? last : now, MOST_QUARTERS);
}

/** The last one that is over, or the present one where the house was not there yet in that. */
async function findDefault(ctx: Context, now: Date): Promise<Quarter> {
  const present = quarterOf(now);
  const first = await findFirstAudit(ctx);
  return first && first.at < present.start ? quarterBefore(present) : present;
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

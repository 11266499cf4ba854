import { trusted } from 'mongoose';
import type { Context } from '#server/platform/context.ts';
import { Decision, ReportReason, Rule } from '#shared/contract/moderation.ts';
import { AppealState } from '#shared/contract/statements.ts';
import type { Cells } from '#shared/suppress-small.ts';
import { appealModel } from '../appeals/appeal.model.ts';
import { applyCaseEvent } from '../apply-case-event.ts';
import type { CaseState } from '../case.model.ts';
import { type CaseEventDocument, caseEventModel } from '../case-event.model.ts';
import { reportModel } from '../report.model.ts';
import { groupByCase } from './group-by-case.ts';
import { median } from './median.ts';
import type { Quarter } from './quarter.ts';

export type QuarterCounts = {
  reports: { byReason: Cells };
  held: { byOutcome: Cells };
  actions: { byDecision: Cells; byRule: Cells };
  appeals: { byOutcome: Cells };
  /** Null with fewer than five cases. */
  medianHoursToDecision: number | null;
};

const HOUR_MS = 60 * 60 * 1000;
const FEWEST_CASES = 5;

const heldOutcomes = ['approved', 'declined', 'withdrawn', 'waiting'] as const;
/** What was held is counted by how it ended, and nowhere else: no table may tell what another one keeps back. */
const ofHeld: readonly Decision[] = ['approve', 'decline'];
const ofOthers = Decision.options.filter((decision) => !ofHeld.includes(decision));

/** Everything that happened in a quarter, as it stood at its end: what comes later changes nothing in it. */
export async function countQuarter(ctx: Context, quarter: Quarter): Promise<QuarterCounts> {
  const cases = await findCasesUntil(ctx, quarter);
  const opened = cases.filter(([first]) => isWithin(first?.at, quarter));
  const decided = cases.flatMap(findDecided).filter(({ at }) => isWithin(at, quarter));
  const others = decided.filter(({ decision }) => !ofHeld.includes(decision));
  return {
    reports: { byReason: count(ReportReason.options, await findReasons(ctx, quarter)) },
    held: { byOutcome: count(heldOutcomes, opened.flatMap(toHeldOutcome)) },
    actions: {
      byDecision: count(
        ofOthers,
        others.map(({ decision }) => decision),
      ),
      byRule: count(
        [...Rule.options, 'withoutRule'],
        others.map(({ rule }) => rule ?? 'withoutRule'),
      ),
    },
    appeals: { byOutcome: count(AppealState.options, await findAppealOutcomes(ctx, quarter)) },
    medianHoursToDecision: toMedianHours(opened),
  };
}

const isWithin = (at: Date | undefined, { start, end }: Quarter) => at !== undefined && at >= start && at < end;

/** Events of every case that had any in the quarter, up to its end, in order. */
async function findCasesUntil(ctx: Context, { start, end }: Quarter): Promise<CaseEventDocument[][]> {
  const ids = await caseEventModel(ctx).distinct('caseId', {
    type: trusted({ $in: ['opened', 'decided'] }),
    at: trusted({ $gte: start, $lt: end }),
  });
  const events = await caseEventModel(ctx)
    .find({ caseId: trusted({ $in: ids }), at: trusted({ $lt: end }) })
    .sort({ caseId: 1, position: 1 })
    .lean<CaseEventDocument[]>();
  return groupByCase(events);
}

type Decided = { at: Date; decision: Decision; rule: Rule | null };

/** Each decision that was carried out; one that was given back never was. */
function findDecided(events: CaseEventDocument[]): Decided[] {
  return events.flatMap((event, at) => {
    if (event.type !== 'decided') return [];
    const begun = events.slice(0, at).findLast((one) => one.type === 'deciding');
    return begun ? [{ at: event.at, decision: begun.decision.decision, rule: begun.decision.rule }] : [];
  });
}

function toHeldOutcome(events: CaseEventDocument[]): string[] {
  const { origin, state, decision } = events.reduce<CaseState | null>(applyCaseEvent, null) as CaseState;
  if (origin !== 'held') return [];
  if (state === 'open' || state === 'deciding') return ['waiting'];
  if (decision === null) return ['withdrawn'];
  return [decision.decision === 'approve' ? 'approved' : 'declined'];
}

async function findReasons(ctx: Context, { start, end }: Quarter): Promise<string[]> {
  const reports = await reportModel(ctx)
    .find({ at: trusted({ $gte: start, $lt: end }) })
    .select({ _id: 0, reason: 1 })
    .lean();
  return reports.map(({ reason }) => reason);
}

async function findAppealOutcomes(ctx: Context, { start, end }: Quarter): Promise<string[]> {
  const appeals = await appealModel(ctx)
    .find({ at: trusted({ $gte: start, $lt: end }) })
    .lean();
  return appeals.map(({ answer }) => {
    if (!answer || answer.at >= end) return 'waiting';
    return answer.isUpheld ? 'upheld' : 'rejected';
  });
}

function toMedianHours(opened: CaseEventDocument[][]): number | null {
  const hours = opened.flatMap((events) => {
    const [first, decided] = [events[0], events.find(({ type }) => type === 'decided')];
    return first && decided ? [(decided.at.getTime() - first.at.getTime()) / HOUR_MS] : [];
  });
  return hours.length < FEWEST_CASES ? null : Math.round(median(hours) * 10) / 10;
}

function count(keys: readonly string[], found: string[]): Cells {
  const cells = Object.fromEntries(keys.map((key) => [key, 0]));
  for (const key of found) cells[key] = (cells[key] ?? 0) + 1;
  return cells;
}

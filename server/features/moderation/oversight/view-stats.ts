import { trusted } from 'mongoose';
import { findCards } from '#server/features/members/find-cards.ts';
import type { Call } from '#server/platform/call.ts';
import type { Context } from '#server/platform/context.ts';
import { requireAllowed } from '#server/platform/require-allowed.ts';
import type { Output } from '#shared/contract/operations.ts';
import { can } from '#shared/policy/can.ts';
import { type CaseEventDocument, caseEventModel } from '../case-event.model.ts';
import { countExposuresByMember } from './exposure.store.ts';
import { findExposure } from './find-exposure.ts';
import { groupByCase } from './group-by-case.ts';
import { median, percentile } from './median.ts';

type Stats = Output<'moderation:stats'>;
type Event = Pick<CaseEventDocument, 'caseId' | 'position' | 'type' | 'at' | 'byMember'>;

const DAY_MS = 24 * 60 * 60 * 1000;
const MINUTE_MS = 60 * 1000;
/** The steps of the chart, in minutes; the last one is without an end. */
const STEPS = [5, 15, 60, 240, 1440, null];
/** What a moderator does that shows somebody that her case is looked at. */
const firstActions: ReadonlyArray<Event['type']> = ['claimed', 'noted', 'handedOver', 'deciding'];

/** Workload and waiting times of the last days, today included. Numbers only: no case can be opened from here. */
export async function viewStats({ ctx, actor, input }: Call<'moderation:stats'>): Promise<Stats> {
  requireAllowed(can.readStats(actor));
  const days = listDays(ctx.clock.now(), input.days);
  const since = new Date(`${days[0]}T00:00:00Z`);
  const events = await findEvents(ctx, since);
  const cases = groupByCase(events);
  const moderators = await countByModerator(ctx, cases, since);
  return {
    days: days.map((on) => ({ on, opened: countOn(events, 'opened', on), decided: countOn(events, 'decided', on) })),
    moderators,
    ...toWaiting(findMinutesToFirstAction(cases)),
    exposure: await findExposure(ctx, actor.memberId),
    members: await findCards(
      ctx,
      moderators.map(({ memberId }) => memberId),
    ),
  };
}

function listDays(now: Date, count: number): string[] {
  return Array.from({ length: count }, (_none, at) => toDay(new Date(now.getTime() - (count - 1 - at) * DAY_MS)));
}

const toDay = (moment: Date) => moment.toISOString().slice(0, 10);

function findEvents(ctx: Context, since: Date): Promise<Event[]> {
  return caseEventModel(ctx)
    .find({ at: trusted({ $gte: since }), type: trusted({ $in: ['opened', 'decided', ...firstActions] }) })
    .select({ caseId: 1, position: 1, type: 1, at: 1, byMember: 1 })
    .sort({ caseId: 1, position: 1 })
    .lean<Event[]>();
}

const countOn = (events: Event[], type: Event['type'], on: string) =>
  events.filter((event) => event.type === type && toDay(event.at) === on).length;

async function countByModerator(ctx: Context, cases: Event[][], since: Date): Promise<Stats['moderators']> {
  const severe = await countExposuresByMember(ctx, since);
  const decided = new Map<string, number>();
  for (const memberId of cases.flatMap(findDeciders)) decided.set(memberId, (decided.get(memberId) ?? 0) + 1);
  return [...new Set([...decided.keys(), ...severe.keys()])]
    .map((memberId) => ({ memberId, decided: decided.get(memberId) ?? 0, severeOpened: severe.get(memberId) ?? 0 }))
    .sort((a, b) => b.decided - a.decided || b.severeOpened - a.severeOpened || (a.memberId < b.memberId ? -1 : 1));
}

/** Whose decision each `decided` of a case completes. */
function findDeciders(events: Event[]): string[] {
  return events.flatMap((event, at) => {
    if (event.type !== 'decided') return [];
    const begun = events.slice(0, at).findLast(({ type }) => type === 'deciding');
    return begun?.byMember ? [begun.byMember] : [];
  });
}

/** Of the cases that were opened in this time and that somebody has looked at. */
function findMinutesToFirstAction(cases: Event[][]): number[] {
  return cases.flatMap(([opened, ...later]) => {
    const first = later.find(({ type, byMember }) => byMember !== null && firstActions.includes(type));
    return opened?.type === 'opened' && first ? [(first.at.getTime() - opened.at.getTime()) / MINUTE_MS] : [];
  });
}

function toWaiting(minutes: number[]) {
  const isAny = minutes.length > 0;
  return {
    medianMinutesToFirstAction: isAny ? Math.round(median(minutes) * 10) / 10 : null,
    p90MinutesToFirstAction: isAny ? Math.round(percentile(minutes, 0.9) * 10) / 10 : null,
    toFirstAction: STEPS.map((withinMinutes, at) => ({ withinMinutes, cases: countStep(minutes, at) })),
  };
}

function countStep(minutes: number[], step: number): number {
  const [over, within] = [STEPS[step - 1] ?? -1, STEPS[step] ?? Number.POSITIVE_INFINITY];
  return minutes.filter((one) => one > over && one <= within).length;
}

import { type DesignName, designNames } from './designs.ts';
import type { Pages } from './measure/measure-pages.ts';
import type { Delivery, Round, Steady } from './measure/measure-round.ts';
import type { Screening } from './measure/measure-screening.ts';
import { median } from './measure/median.ts';

/** Medians over the rounds of one run; milliseconds, and kB of memory. */
export type DesignFigures = {
  design: DesignName;
  quiet: Steady;
  busy: Steady;
  mostDeliveriesPerSecond: number;
  /** Of the load generator’s core, at the top; above 0.9 the figure is a lower bound. */
  loadShareAtTop: number;
  delivery: Delivery;
};
export type CrowdFigures = { design: DesignName; size: number; quiet: Steady; delivery: Delivery };
export type IdleFigures = { design: DesignName; size: number; kbPerMember: number };

export type Figures = {
  date: string;
  node: string;
  mongod: string;
  cores: number;
  members: number;
  rounds: number;
  seconds: number;
  loneInsertMs: number;
  designs: DesignFigures[];
  crowd: CrowdFigures[];
  idle: IdleFigures[];
  pages: Pages | null;
  screening: Screening;
};

export function toDesignFigures(rounds: Round[]): DesignFigures[] {
  return byDesign(rounds).map(([design, own]) => ({
    design,
    quiet: toMedians(own.map(({ steady }) => steady[0] as Steady)),
    busy: toMedians(own.map(({ steady }) => steady[1] as Steady)),
    mostDeliveriesPerSecond: median(own.map(({ top }) => top?.deliveriesPerSecond ?? 0)),
    loadShareAtTop: median(own.map(({ top }) => top?.loadShare ?? 0)),
    delivery: toSum(own.map(({ delivery }) => delivery)),
  }));
}

export function toCrowdFigures(rounds: Round[], size: number): CrowdFigures[] {
  return byDesign(rounds).map(([design, own]) => ({
    design,
    size,
    quiet: toMedians(own.map(({ steady }) => steady[0] as Steady)),
    delivery: toSum(own.map(({ delivery }) => delivery)),
  }));
}

function byDesign(rounds: Round[]): Array<[DesignName, Round[]]> {
  return designNames.flatMap((design) => {
    const own = rounds.filter((round) => round.design === design);
    return own.length > 0 ? [[design, own]] : [];
  });
}

function toMedians(measured: Steady[]): Steady {
  const middle = (field: keyof Steady) => median(measured.map((one) => one[field]));
  return {
    perSecond: middle('perSecond'),
    p50: middle('p50'),
    p99: middle('p99'),
    ackP50: middle('ackP50'),
    cpuMsPer100k: middle('cpuMsPer100k'),
    loadShare: middle('loadShare'),
  };
}

function toSum(deliveries: Delivery[]): Delivery {
  const sum = (field: keyof Delivery) => deliveries.reduce((total, one) => total + one[field], 0);
  return {
    messages: sum('messages'),
    lost: sum('lost'),
    duplicates: sum('duplicates'),
    inversions: sum('inversions'),
    refused: sum('refused'),
    unanswered: sum('unanswered'),
  };
}

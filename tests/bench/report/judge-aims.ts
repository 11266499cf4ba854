import type { DesignName } from '#tests/bench/designs.ts';
import type { DesignFigures, Figures } from '#tests/bench/figures.ts';

/** One aim of the design for “everything on”, and what was measured of it in the same run. */
export type Judged = { what: string; aim: string; measured: string; isMet: boolean };

/** Only aims whose both sides were measured. */
export function judgeAims(figures: Figures): Judged[] {
  const { designs, crowd, idle, pages } = figures;
  const [raw, naive, banyan] = (['raw', 'naive', 'banyan'] as const).map((name) => find(designs, name));
  if (!banyan) return [];
  const [fewRaw, fewBanyan] = [find(crowd, 'raw'), find(crowd, 'banyan')];
  const [idleRaw, idleBanyan] = [find(idle, 'raw'), find(idle, 'banyan')];
  const judged: Array<Judged | null | undefined> = [
    raw && atLeast('most deliveries/s', most(banyan) / most(raw), 5, '× raw ws'),
    naive && atLeast('most deliveries/s', most(banyan) / most(naive), 8, '× naive'),
    raw && atMost('CPU a delivery at 20 msg/s', banyan.quiet.cpuMsPer100k / raw.quiet.cpuMsPer100k, 2, '× raw ws'),
    raw && atMost('CPU a delivery at 300 msg/s', banyan.busy.cpuMsPer100k / raw.busy.cpuMsPer100k, 1, '× raw ws'),
    raw && atMost('deliver p99 at 300 msg/s', banyan.busy.p99 / raw.busy.p99, 4, '× raw ws'),
    fewRaw &&
      fewBanyan &&
      atMost(
        `deliver p99, ${fewBanyan.size} members, 20 msg/s`,
        fewBanyan.quiet.p99 / fewRaw.quiet.p99,
        1.6,
        '× raw ws',
      ),
    atMost('acknowledgement p50 at 20 msg/s', banyan.quiet.ackP50 - figures.loneInsertMs, 1.5, 'ms over a lone insert'),
    idleRaw &&
      idleBanyan &&
      atMost('memory of an idle member', idleBanyan.kbPerMember / idleRaw.kbPerMember, 3, '× raw ws'),
    pages && atMost('page of 50, p99 at the oldest', pages.oldestP99 / pages.newestP99, 1.2, '× the newest'),
    pages && atLeast('pages/s', pages.perSecond / pages.plainPerSecond, 0.9, '× Node and driver alone'),
    atMost('screening a message, p99', figures.screening.times.Banyan.p99, 2, 'ms'),
    isExact(banyan),
  ];
  return judged.filter((one) => one !== undefined && one !== null);
}

const most = ({ mostDeliveriesPerSecond }: DesignFigures) => mostDeliveriesPerSecond;

function find<Of extends { design: DesignName }>(all: Of[], name: DesignName): Of | undefined {
  return all.find(({ design }) => design === name);
}

function atLeast(what: string, measured: number, aim: number, unit: string): Judged {
  return { what, aim: `≥ ${aim} ${unit}`, measured: measured.toFixed(2), isMet: measured >= aim };
}

function atMost(what: string, measured: number, aim: number, unit: string): Judged {
  return { what, aim: `≤ ${aim} ${unit}`, measured: measured.toFixed(2), isMet: measured <= aim };
}

function isExact({ delivery }: DesignFigures): Judged {
  const { lost, duplicates, inversions } = delivery;
  return {
    what: 'lost, doubled, out of order',
    aim: 'none',
    measured: [lost, duplicates, inversions].join(', '),
    isMet: lost + duplicates + inversions === 0,
  };
}

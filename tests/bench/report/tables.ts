import { designTitles } from '#tests/bench/designs.ts';
import type { DesignFigures, Figures } from '#tests/bench/figures.ts';
import { filterNames } from '#tests/screening/filters.ts';
import { judgeAims } from './judge-aims.ts';

/** A table as rows of cells; the first row is its head. */
export type Table = { title: string; rows: string[][] };

export function toTables(figures: Figures): Table[] {
  const { designs, crowd, idle, pages, screening, members } = figures;
  const judged = judgeAims(figures);
  const few = crowd.map(({ design, size, quiet }) => [
    designTitles[design],
    String(size),
    toMs(quiet.p50),
    toMs(quiet.p99),
  ]);
  return [
    { title: `${members} members in one room`, rows: [deliveryHead, ...designs.map(toDeliveryRow(designs))] },
    { title: 'What every member heard', rows: [exactHead, ...designs.map(toExactRow)] },
    { title: 'A room of many, 20 messages/s', rows: [['', 'members', 'p50 ms', 'p99 ms'], ...few] },
    {
      title: 'Memory of an idle member',
      rows: [
        ['', 'members', 'kB each'],
        ...idle.map((one) => [designTitles[one.design], String(one.size), one.kbPerMember.toFixed(1)]),
      ],
    },
    { title: 'Pages of 50', rows: [['', 'newest p99 ms', 'oldest p99 ms', 'pages/s'], ...toPageRows(pages)] },
    {
      title: `Screening one of ${screening.messages} messages`,
      rows: [
        ['', 'p50 ms', 'p99 ms'],
        ...filterNames.map((name) => [
          name,
          ...(['p50', 'p99'] as const).map((at) => screening.times[name][at].toFixed(3)),
        ]),
      ],
    },
    {
      title: 'Against the aims',
      rows: [
        ['', 'aim', 'measured', ''],
        ...judged.map((one) => [one.what, one.aim, one.measured, one.isMet ? '✓' : '✗']),
      ],
    },
  ].filter(({ rows }) => rows.length > 1);
}

const deliveryHead = [
  ...['', '20/s p50 / p99 ms', 'ack p50 ms', 'CPU ms/100k', '× raw'],
  ...['300/s p50 / p99 ms', 'CPU ms/100k', '× raw', 'most deliveries/s', '× raw', '× naive'],
];

function toDeliveryRow(all: DesignFigures[]): (one: DesignFigures) => string[] {
  const raw = all.find(({ design }) => design === 'raw');
  const naive = all.find(({ design }) => design === 'naive');
  const ratio = (value: number, base: number | undefined) => (base ? (value / base).toFixed(2) : '–');
  return ({ design, quiet, busy, mostDeliveriesPerSecond: most, loadShareAtTop }) => [
    designTitles[design],
    `${toMs(quiet.p50)} / ${toMs(quiet.p99)}`,
    toMs(quiet.ackP50),
    quiet.cpuMsPer100k.toFixed(0),
    ratio(quiet.cpuMsPer100k, raw?.quiet.cpuMsPer100k),
    `${toMs(busy.p50)} / ${toMs(busy.p99)}`,
    busy.cpuMsPer100k.toFixed(0),
    ratio(busy.cpuMsPer100k, raw?.busy.cpuMsPer100k),
    // The load generator was busy itself: the server may well do more.
    `${loadShareAtTop > 0.9 ? '> ' : ''}${Math.round(most / 1000)},000`,
    ratio(most, raw?.mostDeliveriesPerSecond),
    ratio(most, naive?.mostDeliveriesPerSecond),
  ];
}

const exactHead = ['', 'messages', 'lost', 'doubled', 'out of order', 'refused', 'generator’s core, 20/s, 300/s, top'];

function toExactRow({ design, delivery, quiet, busy, loadShareAtTop }: DesignFigures): string[] {
  const { messages, lost, duplicates, inversions, refused } = delivery;
  const counts = [messages, lost, duplicates, inversions, refused].map(String);
  return [designTitles[design], ...counts, [quiet.loadShare, busy.loadShare, loadShareAtTop].map(toPercent).join(', ')];
}

function toPageRows(pages: Figures['pages']): string[][] {
  if (!pages) return [];
  const { messages, newestP99, oldestP99, perSecond, plainPerSecond } = pages;
  return [
    [`Banyan, of ${messages.toLocaleString('en')}`, toMs(newestP99), toMs(oldestP99), perSecond.toFixed(0)],
    ['Node and driver alone', '–', '–', plainPerSecond.toFixed(0)],
  ];
}

function toMs(ms: number): string {
  if (Number.isNaN(ms)) return '–';
  return ms < 10 ? ms.toFixed(1) : ms.toFixed(0);
}

function toPercent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}

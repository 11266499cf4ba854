import { filterNames } from './filters.ts';
import type { Figures, Row, SetFigures } from './measure.ts';
import type { SetName } from './read-texts.ts';

/** A heading, what it means, and rows of words: for the terminal as for the document. */
export type Table = { title: string; about: string; head: string[]; rows: string[][] };

const about: Record<SetName, [string, string]> = {
  hatecheck: ['HateCheck', 'Share of the texts that are stopped. Of hateful ones more is better, of the others less.'],
  asiancheck: [
    'HateCheck about Asian and mixed-heritage people',
    'The same templates, with slurs and groups of our members.',
  ],
  harmless: ['Harmless sentences', 'Share that is stopped, by kind. Every one is a mistake.'],
  evasions: [
    'Disguises',
    'Share that is stopped of what the same filter stops undisguised; “plain” is the share of all.',
  ],
};

export function toTables({ sets, languages, times }: Figures): Table[] {
  return [
    ...sets.map(toSetTable),
    {
      title: 'Languages',
      about:
        'By the examples in each language’s own file, which were written with its words: what a file promises, not what it would find in the wild.',
      head: ['language', 'status', 'forms', 'exceptions', 'held of those to hold', 'held of those to deliver'],
      rows: languages.map(({ name, lang, status, forms, exceptions, held, delivered }) => [
        `${name} (${lang})`,
        status,
        String(forms),
        String(exceptions),
        `${held.held} of ${held.of}`,
        `${delivered.held} of ${delivered.of}`,
      ]),
    },
    {
      title: 'Time a text',
      about: 'Milliseconds, each text by the best of five rounds; computers differ.',
      head: ['', ...filterNames],
      rows: (['p50', 'p99'] as const).map((share) => [
        share,
        ...filterNames.map((name) => times[name][share].toFixed(3)),
      ]),
    },
  ];
}

function toSetTable({ name, path, totals, groups }: SetFigures): Table {
  const [title, meaning] = about[name];
  const file = path.split(/[\\/]/).at(-1);
  return {
    title,
    about: `${meaning} Measured on ${file}.`,
    head: ['', 'texts', ...filterNames, 'Banyan notes'],
    rows: [...totals, ...groups].map(toCells),
  };
}

function toCells({ group, texts, stopped, noted }: Row): string[] {
  return [group, String(texts), ...filterNames.map((name) => percent(stopped[name])), percent(noted)];
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

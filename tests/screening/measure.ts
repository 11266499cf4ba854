import type { Reason, Severity } from '#server/features/screening/verdict.ts';
import { type FilterName, filterNames, filters, judge } from './filters.ts';
import { type LanguageFigures, measureLanguages } from './measure-languages.ts';
import { measureTimes, type Times } from './measure-times.ts';
import type { Sample, SampleSet } from './read-texts.ts';

type ByFilter = Record<FilterName, number>;

/** `stopped`: the share of the texts that each filter stops; `noted`: the share that Banyan delivers and remembers. */
export type Row = { group: string; isBad: boolean; texts: number; stopped: ByFilter; noted: number };
export type JudgedText = Sample & { verdict: Severity; reasons: Reason[] };
export type SetFigures = { name: SampleSet['name']; path: string; totals: Row[]; groups: Row[]; texts: JudgedText[] };
export type Figures = { sets: SetFigures[]; languages: LanguageFigures[]; times: Times };

/** Every text through every filter, in one run. */
export function measure(sets: SampleSet[]): Figures {
  return {
    sets: sets.map(measureSet),
    languages: measureLanguages(),
    times: measureTimes(sets.flatMap(({ samples }) => samples.map(({ text }) => text))),
  };
}

type Judged = { sample: Sample; judged: JudgedText; stoppedBy: Set<FilterName> };

function measureSet({ name, path, samples }: SampleSet): SetFigures {
  const all = samples.map(judgeSample);
  const counted = name === 'evasions' ? onlyCaughtPlain(all) : () => all;
  const totals = [true, false].flatMap((isBad) =>
    toRow(isBad ? 'all hateful' : 'all others', isBad, counted, (one) => one.sample.isBad === isBad),
  );
  const groups = [...new Set(samples.map(({ group, isBad }) => JSON.stringify([group, isBad])))].flatMap((key) => {
    const [group, isBad] = JSON.parse(key) as [string, boolean];
    return toRow(group, isBad, counted, ({ sample }) => sample.group === group && sample.isBad === isBad);
  });
  return { name, path, totals: name === 'evasions' ? [] : totals, groups, texts: all.map(({ judged }) => judged) };
}

function judgeSample(sample: Sample): Judged {
  const stoppedBy = new Set(filterNames.filter((name) => filters[name](sample.text)));
  return { sample, judged: { ...sample, ...judge(sample.text) }, stoppedBy };
}

/** A disguise is measured on what a filter stops undisguised. */
function onlyCaughtPlain(all: Judged[]): (filter: FilterName) => Judged[] {
  const plain = all.filter(({ sample }) => sample.group === 'plain');
  return (filter) => {
    const caught = new Set(plain.filter(({ stoppedBy }) => stoppedBy.has(filter)).map(({ sample }) => sample.base));
    return all.filter(({ sample }) => sample.group === 'plain' || caught.has(sample.base));
  };
}

function toRow(
  group: string,
  isBad: boolean,
  counted: (filter: FilterName) => Judged[],
  belongs: (one: Judged) => boolean,
): Row[] {
  const own = counted('Banyan').filter(belongs);
  const stopped = Object.fromEntries(
    filterNames.map((name) => {
      const those = counted(name).filter(belongs);
      return [
        name,
        those.length === 0 ? 0 : those.filter(({ stoppedBy }) => stoppedBy.has(name)).length / those.length,
      ];
    }),
  ) as ByFilter;
  const noted = own.filter(({ judged }) => judged.verdict === 'note').length;
  return own.length === 0 ? [] : [{ group, isBad, texts: own.length, stopped, noted: noted / own.length }];
}

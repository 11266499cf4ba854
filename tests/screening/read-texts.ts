import { existsSync, readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import { readCsv } from './read-csv.ts';
import type { ReportOptions, Source } from './read-options.ts';

/** One text to judge: what it belongs to, and whether it should wait for a person. */
export type Sample = { group: string; isBad: boolean; text: string; base?: string };
export type SampleSet = { name: SetName; path: string; samples: Sample[] };
export type SetName = 'hatecheck' | 'asiancheck' | 'harmless' | 'evasions';

const HateRow = z.object({
  functionality: z.string(),
  test_case: z.string(),
  label_gold: z.enum(['hateful', 'non-hateful']),
});
const AsianRow = z.object({
  functionality: z.string(),
  text: z.string(),
  label_gold: z.enum(['hateful', 'non-hateful']),
});
const HarmlessRow = z.object({ kind: z.string(), text: z.string() });
const EvasionRow = HarmlessRow.extend({ base: z.string() });

/** The sets that are there. One that is not is said so; one that was asked for by name must be there. */
export function readTexts(options: ReportOptions, say: (line: string) => void): SampleSet[] {
  const readers: Record<SetName, (text: string) => Sample[]> = {
    hatecheck: (text) =>
      z
        .array(HateRow)
        .parse(readCsv(text))
        .map((row) => toSample(row.functionality, row.label_gold, row.test_case)),
    asiancheck: (text) =>
      z
        .array(AsianRow)
        .parse(JSON.parse(text))
        .map((row) => toSample(row.functionality, row.label_gold, row.text)),
    harmless: (text) =>
      z
        .array(HarmlessRow)
        .parse(JSON.parse(text))
        .map((row) => ({ group: row.kind, isBad: false, text: row.text })),
    evasions: (text) =>
      z
        .array(EvasionRow)
        .parse(JSON.parse(text))
        .map((row) => ({ group: row.kind, isBad: true, text: row.text, base: row.base })),
  };
  return (Object.keys(readers) as SetName[]).flatMap((name) => {
    const text = readSource(options[name], name, say);
    if (text === undefined) return [];
    return { name, path: options[name].path, samples: readAs(options[name].path, () => readers[name](text)) };
  });
}

/** Says which file is not as it should be, and where. */
function readAs(path: string, read: () => Sample[]): Sample[] {
  try {
    return read();
  } catch (error) {
    const [issue] = error instanceof z.ZodError ? error.issues : [];
    const what = issue ? `at ${issue.path.join('.') || 'the top'}: ${issue.message}` : String(error);
    throw new Error(`${path} is not what was expected; see --help. It has ${what}`);
  }
}

function readSource({ path, isNamed }: Source, name: SetName, say: (line: string) => void): string | undefined {
  if (existsSync(path) && statSync(path).isFile()) return readFileSync(path, 'utf8');
  if (isNamed) throw new Error(`There is no file ${path}.`);
  say(`${path} is not here, so ${name} is left out; name a file with --${name}.`);
  return undefined;
}

function toSample(group: string, label: string, text: string): Sample {
  return { group, isBad: label === 'hateful', text };
}

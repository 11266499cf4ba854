import { parseArgs } from 'node:util';

/** Where each set of texts is read from; `isNamed` where somebody asked for this very file. */
export type Source = { path: string; isNamed: boolean };
export type ReportOptions = {
  hatecheck: Source;
  asiancheck: Source;
  harmless: Source;
  evasions: Source;
  asJson: boolean;
};

export const usage = `npm run screening:report -- [options]
  --hatecheck FILE    CSV with functionality, test_case and label_gold
  --asiancheck FILE   JSON list of { functionality, label_gold, text }
  --harmless FILE     JSON list of { kind, text }
  --evasions FILE     JSON list of { kind, base, text }
  --json              figures for programs, with what was found in each text; docs/screening.md stays as it is`;

const defaults = {
  hatecheck: '../shared/data/hatecheck/hatecheck-dev.csv',
  asiancheck: '../shared/data/hatecheck/asiancheck-dev.json',
  harmless: '../shared/data/moderation/harmless.json',
  evasions: '../shared/data/moderation/evasions.json',
};

/** Undefined where the arguments make no sense, or help is asked for. */
export function readOptions(args: string[]): ReportOptions | undefined {
  const file = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    const options = { hatecheck: file, asiancheck: file, harmless: file, evasions: file, json: flag, help: flag };
    const { values } = parseArgs({ args, options });
    if (values.help) return undefined;
    const source = (name: keyof typeof defaults): Source => ({
      path: values[name] ?? defaults[name],
      isNamed: values[name] !== undefined,
    });
    return {
      hatecheck: source('hatecheck'),
      asiancheck: source('asiancheck'),
      harmless: source('harmless'),
      evasions: source('evasions'),
      asJson: values.json === true,
    };
  } catch {
    return undefined;
  }
}

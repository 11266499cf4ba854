import { parseArgs } from 'node:util';
import { type DesignName, designNames } from './designs.ts';

export type BenchOptions = {
  designs: DesignName[];
  rounds: number;
  /** How long each steady load lasts. */
  seconds: number;
  secondsAStep: number;
  /** In the room that everything is measured in. */
  members: number;
  /** In the room of many; 0 leaves that out. */
  crowd: number;
  /** Whose memory is measured; 0 leaves that out. */
  idle: number;
  /** In the room whose pages are read; 0 leaves that out. */
  messages: number;
  asJson: boolean;
  write: boolean;
};

export const usage = `npm run bench -- [options]
  --quick             under a minute, for a first look
  --only raw,banyan   some of ${designNames.join(', ')}
  --seconds N         of each steady load (4)
  --rounds N          whose medians are told (3)
  --members N         in the room (200)
  --crowd N           in the room of many (1000; 0: leave out)
  --idle N            whose memory is measured, up to 5000 (1000; 0: leave out)
  --messages N        in the room whose pages are read, for instance 1000000 (200000; 0: leave out)
  --json              figures for programs
  --write             also writes docs/benchmarks.md`;

export function readOptions(args: string[]): BenchOptions | null {
  const { values } = parseArgs({
    args,
    options: {
      ...{
        quick: { type: 'boolean' },
        json: { type: 'boolean' },
        write: { type: 'boolean' },
        help: { type: 'boolean' },
      },
      ...{
        only: { type: 'string' },
        seconds: { type: 'string' },
        rounds: { type: 'string' },
        members: { type: 'string' },
      },
      ...{ crowd: { type: 'string' }, idle: { type: 'string' }, messages: { type: 'string' } },
    },
  });
  if (values.help) return null;
  const isQuick = values.quick === true;
  return {
    designs: readDesigns(values.only),
    rounds: toNumber(values.rounds, isQuick ? 1 : 3, 1),
    seconds: toNumber(values.seconds, isQuick ? 2 : 4, 0.1),
    secondsAStep: isQuick ? 0.8 : 1.2,
    members: toNumber(values.members, 200, 1),
    crowd: toNumber(values.crowd, isQuick ? 0 : 1000, 0),
    idle: toNumber(values.idle, isQuick ? 0 : 1000, 0),
    messages: toNumber(values.messages, isQuick ? 0 : 200_000, 0),
    asJson: values.json === true,
    write: values.write === true,
  };
}

function readDesigns(only: string | undefined): DesignName[] {
  const wanted = only?.split(',') ?? designNames;
  const unknown = wanted.filter((name) => !designNames.some((known) => known === name));
  if (unknown.length > 0) throw new Error(`There is no design “${unknown.join(', ')}”.`);
  return designNames.filter((name) => wanted.includes(name));
}

function toNumber(text: string | undefined, otherwise: number, least: number): number {
  if (text === undefined) return otherwise;
  const number = Number(text);
  if (!(number >= least)) throw new Error(`“${text}” must be a number, ${least} or more.`);
  return number;
}

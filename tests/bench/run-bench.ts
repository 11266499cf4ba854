import { readOptions, usage } from './read-options.ts';
import { runBench } from './run-all.ts';

const options = readOptions(process.argv.slice(2));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
if (!options) console.log(usage);
else {
  const figures = await runBench(options, (line) => process.stderr.write(`${line}\n`));
  console.log(JSON.stringify(figures, null, 2));
}

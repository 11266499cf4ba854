import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '#server/platform/project-folder.ts';
import { readOptions, usage } from './read-options.ts';
import { toMarkdown } from './report/to-markdown.ts';
import { toText } from './report/to-text.ts';
import { runBench } from './run-all.ts';

/** `npm run bench`: Banyan beside the floor, the framework and the obvious way, in one run. */
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));
const options = readOptions(process.argv.slice(2));
if (!options) console.log(usage);
else {
  const figures = await runBench(options, (line) => process.stderr.write(`${line}\n`));
  console.log(options.asJson ? JSON.stringify(figures, null, 2) : `\n${toText(figures)}`);
  if (options.write) {
    await mkdir(join(projectFolder, 'docs'), { recursive: true });
    await writeFile(join(projectFolder, 'docs', 'benchmarks.md'), toMarkdown(figures));
  }
}

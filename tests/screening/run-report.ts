import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '#server/platform/project-folder.ts';
import { measure } from './measure.ts';
import { readOptions, usage } from './read-options.ts';
import { readTexts } from './read-texts.ts';
import { toMarkdown } from './to-markdown.ts';
import { toTables } from './to-tables.ts';
import { toText } from './to-text.ts';

/** `npm run screening:report`: what screening holds, beside what others would stop, in one run. */
const say = (line: string) => process.stderr.write(`${line}\n`);
const options = readOptions(process.argv.slice(2));
if (!options) {
  say(usage);
  process.exitCode = 1;
} else {
  try {
    const sets = readTexts(options, say);
    const figures = measure(sets);
    if (options.asJson) process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
    else {
      process.stdout.write(`${toText(toTables(figures))}\n`);
      // Half a report must not take the place of a whole one.
      if (sets.length === 4)
        await writeFile(join(projectFolder, 'docs', 'screening.md'), toMarkdown(toTables(figures)));
      else say('docs/screening.md is as it was, because not everything was measured.');
    }
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Minutes each, though some are short to read: on a machine that has not run them yet the length of a file is all that is known. */
export const longFiles = [
  'tests/server/access/access.test.ts',
  'tests/server/anonymity/same-time.test.ts',
  'tests/server/robustness/naughty-places.test.ts',
  'tests/server/robustness/odd-frames.test.ts',
  'tests/server/anonymity/dump-attack.test.ts',
  'tests/server/robustness/naughty-moderation.test.ts',
  'tests/architecture/check.test.ts',
];

/** Begins with what takes long, so that at the end no core waits for a file that began last. */
export class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project))];
    return projects.flatMap((project) => {
      const own = sorted.filter((file) => file.project === project);
      return [...own.filter(isLong), ...own.filter((file) => !isLong(file))];
    });
  }
}

function isLong({ moduleId }: TestSpecification): boolean {
  return longFiles.some((name) => moduleId.endsWith(name));
}

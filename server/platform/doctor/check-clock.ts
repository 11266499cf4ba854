import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '#server/platform/project-folder.ts';
import { bad, type Finding, good } from './finding.ts';

const toleranceMs = 2 * 60_000;

type Traces = { codeFrom: Date; dataUntil: Date | null; fileStamp: Date };

/**
 * Without asking another machine, a clock can be judged by what it cannot have done: be earlier than the code it runs or
 * than the data it wrote before, or differ from the clock that stamps its files.
 */
export async function checkClock(dataDir: string, now = new Date(), traces?: Traces): Promise<Finding> {
  const { codeFrom, dataUntil, fileStamp } = traces ?? (await findTraces(dataDir));
  const remedy = 'Set the clock, and let the system keep it (NTP): sign-ins expire and messages are dated by it.';
  if (isBefore(now, codeFrom)) {
    return bad(
      `The clock says ${now.toISOString()}, but this copy of Banyan is from ${codeFrom.toISOString()}. ${remedy}`,
    );
  }
  if (dataUntil && isBefore(now, dataUntil)) {
    return bad(`The clock says ${now.toISOString()}, but data was written at ${dataUntil.toISOString()}. ${remedy}`);
  }
  if (isBefore(now, fileStamp) || isBefore(fileStamp, now)) {
    return bad(`The clock says ${now.toISOString()}, but new files are dated ${fileStamp.toISOString()}. ${remedy}`);
  }
  return good(`The clock says ${now.toISOString()}, and nothing here speaks against it.`);
}

function isBefore(one: Date, other: Date): boolean {
  return one.getTime() < other.getTime() - toleranceMs;
}

async function findTraces(dataDir: string): Promise<Traces> {
  const { mtime: codeFrom } = await stat(join(projectFolder, 'package.json'));
  return {
    codeFrom,
    dataUntil: await findNewest([dataDir, join(dataDir, 'db'), join(dataDir, 'logs')]),
    fileStamp: await stampFile(),
  };
}

async function findNewest(folders: string[]): Promise<Date | null> {
  let newest: Date | null = null;
  for (const folder of folders) {
    for (const name of await readdir(folder).catch(() => [])) {
      const found = await stat(join(folder, name)).catch(() => null);
      if (found && (!newest || found.mtime > newest)) newest = found.mtime;
    }
  }
  return newest;
}

async function stampFile(): Promise<Date> {
  const folder = await mkdtemp(join(tmpdir(), 'banyan-clock-'));
  try {
    await writeFile(join(folder, 'stamp'), '');
    return (await stat(join(folder, 'stamp'))).mtime;
  } finally {
    await rm(folder, { recursive: true });
  }
}

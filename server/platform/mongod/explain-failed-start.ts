import { readFile } from 'node:fs/promises';

const tailBytes = 64 * 1024;
// Exit codes of mongod.
const explanations: Record<number, string> = {
  48: 'its port is taken by another program',
  62: 'the data was written by a newer version of mongod; start with that version, for instance by MONGOD_BINARY',
  100: 'it cannot use the data folder: another mongod may run on it, the disk may be full, or the files belong to someone else',
};

/** A sentence from the exit code and the last serious lines of mongod’s own log. */
export async function explainFailedStart(exitCode: number | null, logPath: string): Promise<string> {
  const said = await readLastProblems(logPath);
  const reason = (exitCode !== null && explanations[exitCode]) || `it ended with code ${exitCode ?? 'unknown'}`;
  return [
    `The database (mongod) did not start: ${reason}.`,
    ...said.map((line) => `  ${line}`),
    `Its log: ${logPath}`,
  ].join('\n');
}

async function readLastProblems(logPath: string): Promise<string[]> {
  const text = await readFile(logPath, 'utf8').catch(() => '');
  return text
    .slice(-tailBytes)
    .split('\n')
    .map(toProblem)
    .filter((line) => line !== null)
    .slice(-3);
}

function toProblem(line: string): string | null {
  try {
    const { s, msg, attr } = JSON.parse(line) as { s: string; msg: string; attr?: { error?: unknown } };
    if (s !== 'E' && s !== 'F') return null;
    return attr?.error ? `${msg}: ${JSON.stringify(attr.error)}` : msg;
  } catch {
    return null;
  }
}

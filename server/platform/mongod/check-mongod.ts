import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Runs a candidate once: a file that is there but cannot start here (wrong libraries, half a download) is no mongod. */
export async function checkMongod(path: string): Promise<{ version: string } | { problem: string }> {
  try {
    const { stdout } = await run(path, ['--version'], { timeout: 20_000 });
    const version = /db version v(\d+\.\d+\.\d+\S*)/.exec(stdout)?.[1];
    return version ? { version } : { problem: `${path} does not answer --version like a mongod` };
  } catch (error) {
    return { problem: `${path} does not run: ${describeFailure(error)}` };
  }
}

function describeFailure(error: unknown): string {
  const { stderr, message, code } = error as { stderr?: string; message?: string; code?: string | number };
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES') return 'it may not be executed';
  return (stderr?.trim() || message || 'it failed').split('\n').slice(0, 2).join(' ');
}

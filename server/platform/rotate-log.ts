import { renameSync, statSync } from 'node:fs';

const maxBytes = 10 * 1024 * 1024;
const keptFiles = 3;

/** Moves a log that has grown too long to `.1`, `.1` to `.2`, and so on. Answers whether it did. */
export function rotateLog(path: string): boolean {
  if (sizeOf(path) < maxBytes) return false;
  for (let number = keptFiles; number > 1; number--) rename(`${path}.${number - 1}`, `${path}.${number}`);
  return rename(path, `${path}.1`);
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function rename(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}

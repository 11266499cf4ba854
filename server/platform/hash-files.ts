import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** One hash over the names and contents of files and whole folders; what is absent counts as absent. */
export async function hashFiles(root: string, entries: string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const entry of entries) {
    for (const path of await listFiles(root, entry)) {
      const content = await readFile(join(root, path));
      hash.update(`${path}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

async function listFiles(root: string, entry: string): Promise<string[]> {
  const found = await stat(join(root, entry)).catch(() => null);
  if (!found) return [];
  if (!found.isDirectory()) return [entry];
  const below = await readdir(join(root, entry), { recursive: true, withFileTypes: true });
  const files = below
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(root.length));
  return files.sort();
}

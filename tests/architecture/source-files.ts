import { readdir, readFile } from 'node:fs/promises';
import { join, posix, relative, resolve, sep } from 'node:path';

export interface SourceFile {
  /** From the repository's root, with forward slashes: `server/platform/clock.ts`. */
  path: string;
  text: string;
}

export interface Import {
  specifier: string;
  /** The file it names, from the repository's root; nothing for a package. */
  target?: string;
  isTypeOnly: boolean;
}

export const root = resolve(import.meta.dirname, '../..');

export async function readSourceFiles(): Promise<SourceFile[]> {
  const folders = ['shared', 'server', 'client', 'tests'];
  const paths = (await Promise.all(folders.map(listFiles))).flat().filter((path) => /\.(tsx?|css)$/.test(path));
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(root, path), 'utf8') })));
}

export function findImports({ path, text }: SourceFile): Import[] {
  if (path.endsWith('.css')) return [];
  const statement = /^[ \t]*(?:import|export)\s+(type\s)?(?:[\w*{}\s,$]+?\sfrom\s+)?['"]([^'"\n]+)['"]/gm;
  const call = /\bimport\(\s*['"]([^'"\n]+)['"]/g;
  return [
    ...[...text.matchAll(statement)].map((found) => toImport(path, found[2] ?? '', Boolean(found[1]))),
    ...[...text.matchAll(call)].map((found) => toImport(path, found[1] ?? '', false)),
  ];
}

function toImport(path: string, specifier: string, isTypeOnly: boolean): Import {
  return { specifier, target: resolveSpecifier(path, specifier), isTypeOnly };
}

function resolveSpecifier(path: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return specifier.slice(1);
  if (specifier.startsWith('.')) return posix.join(posix.dirname(path), specifier);
  return undefined;
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

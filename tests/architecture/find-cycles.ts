import { findImports, type SourceFile } from './source-files.ts';

/** Type imports do not count: they are gone when the code runs. */
export function findCycles(files: SourceFile[]): string[] {
  const imports = new Map(files.map((file) => [file.path, runtimeTargets(file)]));
  const finished = new Set<string>();
  const cycles: string[] = [];

  function walk(path: string, trail: string[]): void {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.push(`${[...trail.slice(start), path].join(' → ')} is a cycle.`);
    if (start >= 0 || finished.has(path)) return;
    for (const target of imports.get(path) ?? []) walk(target, [...trail, path]);
    finished.add(path);
  }

  for (const path of imports.keys()) walk(path, []);
  return cycles;
}

function runtimeTargets(file: SourceFile): string[] {
  return findImports(file).flatMap(({ target, isTypeOnly }) => (target && !isTypeOnly ? [target] : []));
}

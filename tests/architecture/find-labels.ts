import type { SourceFile } from './source-files.ts';

/** Words that no preset of ours may put on a person; she may type any of them about herself. */
const labels = ['other', 'half', 'hapa'];

/** Finds them as a whole string or a whole text between tags, in any case. */
export function findLabels({ path, text }: SourceFile): string[] {
  const quoted = /(['"`])([^'"`\n]*)\1/g;
  const written = />([^<>{}\n]*)</g;
  const texts = [
    ...[...text.matchAll(quoted)].map((found) => found[2]),
    ...[...text.matchAll(written)].map((found) => found[1]),
  ];
  return texts
    .map((found) => (found ?? '').trim())
    .filter((found) => labels.includes(found.toLowerCase()))
    .map((found) => `${path} has the label "${found}".`);
}

/** A text in its own letters, with its accents and tones: only width, case and unseen characters taken away. */
export type OwnScript = { text: string; toSpan(from: number, to: number): { start: number; end: number } };

/** Joined to the character before it: accents, vowel signs, the letters that Hangul syllables are made of. */
const joins = /^[\p{M}\u1160-\u11ff]$/u;
const unseen = /^[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Variation_Selector}]$/u;
const space = /^\s$/u;
/** Put between two characters to hide what they spell. */
const dividers = new Set('*.-_~|/\\+#`^0123456789'.split(''));
const Kind = { mark: 0, dense: 1, hangul: 2 };

export function toOwnScript(original: string): OwnScript {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { text, start, end } of readClusters(original)) {
    for (const unit of text.split('')) {
      units.push(unit);
      starts.push(start);
      ends.push(end);
    }
  }
  const kept = keepMeaning(units);
  return {
    text: kept.map((at) => units[at]).join(''),
    toSpan: (from, to) => ({
      start: starts[kept[from] as number] as number,
      end: ends[kept[Math.max(from, to - 1)] as number] as number,
    }),
  };
}

type Cluster = { text: string; start: number; end: number };

function readClusters(original: string): Cluster[] {
  const clusters: Cluster[] = [];
  let start = 0;
  for (const character of original) {
    const end = start + character.length;
    const code = character.codePointAt(0) as number;
    const last = clusters.at(-1);
    if (code < 0x80) clusters.push({ text: code <= 32 ? ' ' : character.toLowerCase(), start, end });
    else if (isDense(code)) clusters.push({ text: character, start, end });
    else if (joins.test(character) && last && last.text !== ' ' && last.text.length < 8) join(last, character, end);
    else if (!unseen.test(character))
      clusters.push({ text: space.test(character) ? ' ' : character.normalize('NFKC').toLowerCase(), start, end });
    start = end;
  }
  return clusters;
}

function join(cluster: Cluster, mark: string, end: number): void {
  cluster.text = (cluster.text + mark).normalize('NFKC').toLowerCase();
  cluster.end = end;
}

/** One space where there are several, and nothing between two characters of a script that is written without spaces. */
function keepMeaning(units: string[]): number[] {
  const kept: number[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as string;
    const before = kindOf(units[kept.at(-1) ?? -1]);
    if (unit === ' ' && units[kept.at(-1) ?? -1] === ' ') continue;
    if (before !== Kind.mark && isHidden(units, at, unit, before)) continue;
    kept.push(at);
  }
  return kept;
}

const MAX_DIVIDERS = 3;

function isHidden(units: string[], at: number, unit: string, before: number): boolean {
  const isDivider = dividers.has(unit);
  // Between Korean words a space means something.
  if (!isDivider && !(unit === ' ' && before === Kind.dense)) return false;
  for (let next = at + 1; next <= at + MAX_DIVIDERS && next < units.length; next++) {
    const other = units[next] as string;
    if (dividers.has(other)) continue;
    return kindOf(other) === before;
  }
  return false;
}

function kindOf(unit: string | undefined): number {
  const code = unit?.charCodeAt(0) ?? 0;
  if (code >= 0xac00 && code <= 0xd7a3) return Kind.hangul;
  return isDense(code) ? Kind.dense : Kind.mark;
}

function isDense(code: number): boolean {
  return (code >= 0x3041 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3);
}

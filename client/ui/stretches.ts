export interface Found {
  rule: string;
  start: number;
  end: number;
}

export interface Stretch {
  text: string;
  start: number;
  /** What was found there; empty for the text between. */
  rules: string[];
}

/** Cuts a text where something was found in it; overlapping finds share the stretch that both cover. */
export function toStretches(text: string, found: readonly Found[]): Stretch[] {
  const within = found
    .map(({ rule, start, end }) => ({ rule, start: Math.max(0, start), end: Math.min(text.length, end) }))
    .filter(({ start, end }) => start < end);
  const cuts = [0, text.length, ...within.flatMap(({ start, end }) => [start, end])];
  const places = [...new Set(cuts)].sort((one, other) => one - other);
  return places.slice(0, -1).map((start, place) => {
    const end = places[place + 1] ?? text.length;
    const rules = within.filter((one) => one.start <= start && one.end >= end).map(({ rule }) => rule);
    return { text: text.slice(start, end), start, rules: [...new Set(rules)] };
  });
}

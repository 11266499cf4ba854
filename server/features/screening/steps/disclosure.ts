import type { SupportKind } from '#shared/contract/events.ts';
import { findEnd, type Pattern, toPattern } from '../grammar/match.ts';
import type { Token } from '../grammar/tokens.ts';
import type { Normalised } from '../normalise.ts';
import type { Reason } from '../verdict.ts';
import { findOwnScript } from './disclosure-own-script.ts';
import { disclosureClasses, disclosurePatterns } from './disclosure-patterns.ts';
import { isWayOfSpeaking } from './is-way-of-speaking.ts';

type Screened = { original: string; normalised: Normalised; tokens: Token[] };

const MAX_REASONS = 5;
/** A text that begins so many ways to say it says it in one of them. */
const MAX_TRIES = 4_000;
const byStart = new Map<string, Array<{ kind: SupportKind; pattern: Pattern }>>();
for (const [kind, sources] of Object.entries(disclosurePatterns) as Array<[SupportKind, string[]]>)
  for (const source of sources.flatMap(apart)) addPattern(kind, source);

/** Somebody is in distress. Her words are delivered, and she is offered help; it is never a fault. */
export function findDisclosureReasons({ original, normalised, tokens }: Screened): Reason[] {
  const reasons: Reason[] = findOwnScript(original);
  let tries = 0;
  for (let at = 0; at < tokens.length && reasons.length < MAX_REASONS && tries < MAX_TRIES; at++) {
    const patterns = byStart.get((tokens[at] as Token).text);
    if (!patterns) continue;
    tries += patterns.length;
    const found = findFirst(tokens, at, patterns);
    if (!found) continue;
    const span = normalised.toSpan((tokens[at] as Token).from, (tokens[found.end - 1] as Token).to);
    reasons.push({ rule: `disclosure/${found.kind}`, verdict: 'note', ...span });
    at = found.end - 1;
  }
  return reasons;
}

const noGroups = new Map<number, never>();

function findFirst(tokens: Token[], at: number, patterns: Array<{ kind: SupportKind; pattern: Pattern }>) {
  for (const { kind, pattern } of patterns) {
    const end = findEnd(pattern, { tokens, groups: noGroups }, at);
    if (end !== undefined && !isWayOfSpeaking(tokens, at, end)) return { kind, end };
  }
  return undefined;
}

/** “… any|END” is two patterns: one that goes on and one that ends there. */
function apart(source: string): string[] {
  return source.includes('|END') ? [source.replace('|END', ''), source.replace(/[^ ]*\|END[^ ]*/, 'END')] : [source];
}

function addPattern(kind: SupportKind, source: string): void {
  const pattern = toPattern(`disclosure/${kind}`, source, disclosureClasses);
  for (const element of pattern.elements) {
    for (const start of element.words ?? []) byStart.set(start, [...(byStart.get(start) ?? []), { kind, pattern }]);
    if (element.min > 0) break;
  }
}

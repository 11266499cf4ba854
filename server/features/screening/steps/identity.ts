import { findGroups, type Group } from '../grammar/find-groups.ts';
import { isCounterSpeech, isDenied } from '../grammar/is-counter-speech.ts';
import { isSaid, isSubject, isWhole } from '../grammar/is-subject.ts';
import { findEnd, patternsAt, type Sentence } from '../grammar/match.ts';
import type { Token } from '../grammar/tokens.ts';
import type { Normalised } from '../normalise.ts';
import type { Reason } from '../verdict.ts';

const MAX_REASONS = 20;

type Screened = { normalised: Normalised; tokens: Token[] };

/** Hate that needs no swear word: a group, and what is said of it. */
export function findIdentityReasons({ normalised, tokens }: Screened): Reason[] {
  const groups = findGroups(tokens);
  if (groups.size === 0) return [];
  const sentence: Sentence = { tokens, groups };
  const reasons: Reason[] = [];
  for (let at = 0; at < tokens.length && reasons.length < MAX_REASONS; at++) {
    const found = findRule(sentence, at);
    if (!found) continue;
    const isLowered = (!groups.has(at) && isDenied(tokens, at)) || isCounterSpeech(tokens, at, found.end, found.rule);
    const span = normalised.toSpan((tokens[at] as Token).from, (tokens[found.end - 1] as Token).to);
    reasons.push({ rule: `identity/${found.rule}`, verdict: isLowered ? 'note' : 'hold', ...span });
    at = found.end - 1;
  }
  return reasons;
}

function findRule(sentence: Sentence, at: number): { rule: string; end: number } | undefined {
  const group: Group | undefined = sentence.groups.get(at);
  for (const pattern of patternsAt(sentence, at)) {
    const end = findEnd(pattern, sentence, at);
    if (end === undefined) continue;
    const begins = group && pattern.elements[0]?.is === 'group';
    if (begins ? !isSubject(sentence, group) || !isSaid(sentence, end) : !isWhole(sentence, end)) continue;
    return { rule: pattern.rule, end };
  }
  return undefined;
}

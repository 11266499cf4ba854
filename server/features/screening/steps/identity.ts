import { findGroups, type Group } from '../grammar/find-groups.ts';
import { isCounterSpeech, isDenied } from '../grammar/is-counter-speech.ts';
import { isSaid, isSubject, isWhole } from '../grammar/is-subject.ts';
import { findEnd, patternsAt, type Sentence } from '../grammar/match.ts';
import type { Token } from '../grammar/tokens.ts';
import { words } from '../grammar/word-set.ts';
import type { Normalised } from '../normalise.ts';
import type { Reason } from '../verdict.ts';

const MAX_REASONS = 20;
/** A text that names more is read by a person from there on. */
const MAX_GROUPS = 200;

type Screened = { normalised: Normalised; tokens: Token[] };

/** Hate that needs no swear word: a group, and what is said of it. */
export function findIdentityReasons({ normalised, tokens }: Screened): Reason[] {
  const groups = findGroups(tokens);
  if (groups.size === 0 && !tokens.some(({ text }) => text === 'back')) return [];
  const sentence: Sentence = { tokens, groups };
  const reasons: Reason[] = [];
  const end = findPlaceOf(groups, MAX_GROUPS) ?? tokens.length;
  for (let at = 0; at < end && reasons.length < MAX_REASONS; at++) {
    const found = findRule(sentence, at);
    if (!found) continue;
    const isAsked = isQuestion(sentence, normalised.text, at, found.end);
    const isEchoed = isAsked && groups.has(at) && !isTakenForGranted(sentence, at);
    const isLowered =
      isEchoed || (!groups.has(at) && isDenied(tokens, at)) || isCounterSpeech(tokens, at, found.end, found.rule);
    const span = normalised.toSpan((tokens[at] as Token).from, (tokens[found.end - 1] as Token).to);
    reasons.push({ rule: `identity/${found.rule}`, verdict: isLowered ? 'note' : 'hold', ...span });
    at = found.end - 1;
  }
  return end < tokens.length && reasons.length < MAX_REASONS
    ? [...reasons, toUnread(normalised, tokens, end)]
    : reasons;
}

/** Where the first group stands that is one too many. */
function findPlaceOf(groups: Map<number, Group>, count: number): number | undefined {
  return groups.size > count ? [...groups.keys()][count] : undefined;
}

function toUnread(normalised: Normalised, tokens: Token[], at: number): Reason {
  const span = normalised.toSpan((tokens[at] as Token).from, (tokens.at(-1) as Token).to);
  return { rule: 'length/unread', verdict: 'hold', ...span };
}

function findRule(sentence: Sentence, at: number): { rule: string; end: number } | undefined {
  const group: Group | undefined = sentence.groups.get(at);
  for (const pattern of patternsAt(sentence, at)) {
    const end = findEnd(pattern, sentence, at);
    if (end === undefined) continue;
    const begins = group && ['group', 'people'].includes(pattern.elements[0]?.is ?? '');
    if (begins ? !isSubject(sentence, group) || !isSaid(sentence, end, pattern.rule) : !isWhole(sentence, end))
      continue;
    if (/^(fuck|screw|damn|curse)$/.test(sentence.tokens[at]?.text ?? '') && isInterrupted(sentence, at, end)) continue;
    if (!begins && isHarmlessDoing(sentence, at, end, pattern.rule)) continue;
    return { rule: pattern.rule, end };
  }
  return undefined;
}

/** “Screw this, women deserve better.” */
function isInterrupted({ tokens }: Sentence, at: number, end: number): boolean {
  return tokens.slice(at + 1, end).some(({ from }, index) => from - (tokens[at + index] as Token).to > 1);
}

/** What is asked: the whole sentence, or what was said just before its mark. */
function isQuestion({ tokens }: Sentence, text: string, at: number, end: number): boolean {
  if (text.charAt((tokens[end - 1] as Token).to) === '?') return true;
  let first = at;
  while (first > 0 && !tokens[first]?.startsSentence) first--;
  if (!asking.has(tokens[first]?.text ?? '')) return false;
  let last = end - 1;
  while (tokens[last + 1] && !tokens[last + 1]?.startsSentence) last++;
  return text.charAt((tokens[last] as Token).to) === '?';
}

const asking = words('are is do does did was were can could should would will since who when which');
const granted = words('realise realize realised realized obvious clear agree admit notice noticed accept understand');

/** “Don’t they realise that …?”, “How can anyone …, they’re …?”: the question is about something else. */
function isTakenForGranted({ tokens, groups }: Sentence, at: number): boolean {
  for (let before = at - 1; before >= 0 && before > at - 12 && !tokens[before + 1]?.startsSentence; before--) {
    const text = tokens[before]?.text ?? '';
    if (granted.has(text)) return true;
    if (text === 'that' && tokens[before - 1]?.text === 'it' && tokens[before - 3]?.text === 'why') return true;
  }
  const isAfterComma = (tokens[at]?.from ?? 0) - (tokens[at - 1]?.to ?? 0) > 1;
  return groups.get(at)?.kind === 'meant' && isAfterComma && !tokens[at]?.startsSentence;
}

const cruel = words(
  'kill murder slaughter exterminate eradicate execute shoot stab strangle behead lynch burn torture rape gas deport',
);

/** “Kick the girls out of the kitchen”: the women who are there, and a word with a milder meaning. */
function isHarmlessDoing({ tokens, groups }: Sentence, at: number, end: number, rule: string): boolean {
  if (rule !== 'threat' && rule !== 'callForHarm') return false;
  // “I’ll hit them up for lunch”
  if (tokens[end]?.text === 'up' && tokens.slice(at, end).some(({ text }) => text === 'hit')) return true;
  const group = [...groups.values()].find(({ last }) => last === end - 1);
  if (!group?.isOnlyGender || !/^(the|my|our|her)$/.test(tokens[group.first - 1]?.text ?? '')) return false;
  return !tokens.slice(at, end).some(({ text }) => cruel.has(text));
}

import type { Group } from './find-groups.ts';
import { patterns } from './patterns.ts';
import type { Token } from './tokens.ts';
import { type ClassName, classes } from './vocabulary.ts';

type Element = {
  words?: Set<string>;
  is?: 'group' | 'people' | 'life' | 'insult' | 'any' | 'start' | 'begin' | 'end';
  min: number;
  max: number;
};
/** `needed`: of each of these classes a word must be there for the pattern to be. */
export type Pattern = { rule: string; elements: Element[]; needed: Set<string>[] };
export type Sentence = { tokens: Token[]; groups: Map<number, Group> };

/** One set for the same words, so that each is looked for once a text. */
const classesRead = new Map<string, Set<string>>();
/** By the word that they begin with; `group`, `life` and `insult` by what stands there. */
const byStart = new Map<string, Pattern[]>();

for (const [rule, sources] of Object.entries(patterns)) for (const source of sources) addPattern(rule, source);

export function patternsAt({ tokens, groups }: Sentence, at: number): Pattern[] {
  const group = groups.get(at);
  const byWord = byStart.get(tokens[at]?.text ?? '') ?? [];
  return group ? [...(byStart.get(startOf(group)) ?? []), ...byWord] : byWord;
}

function startOf({ kind }: Group): string {
  if (kind === 'life') return ' life';
  return kind === 'insult' ? ' insult' : ' group';
}

/**
 * Where a pattern that begins at a token ends, or nothing. All ways to read it go forward together, place by place, so that
 * no text makes it take a step back.
 */
export function findEnd({ elements, needed }: Pattern, sentence: Sentence, start: number): number | undefined {
  if (!needed.every((words) => isThere(words, sentence.tokens))) return undefined;
  let places = new Set([start]);
  for (const element of elements) {
    places = advance(element, sentence, start, places);
    if (places.size === 0) return undefined;
  }
  return Math.min(...places);
}

type Present = { texts: Set<string>; known: Map<Set<string>, boolean> };
const presentIn = new WeakMap<Token[], Present>();

/** Whether any word of a class is in the text, asked once a text: most patterns are ruled out by it. */
function isThere(words: Set<string>, tokens: Token[]): boolean {
  let present = presentIn.get(tokens);
  if (!present) {
    present = { texts: new Set(tokens.map(({ text }) => text)), known: new Map() };
    presentIn.set(tokens, present);
  }
  const before = present.known.get(words);
  if (before !== undefined) return before;
  const [few, many] = words.size < present.texts.size ? [words, present.texts] : [present.texts, words];
  let found = false;
  for (const word of few)
    if (many.has(word)) {
      found = true;
      break;
    }
  present.known.set(words, found);
  return found;
}

function advance(element: Element, sentence: Sentence, start: number, places: Set<number>): Set<number> {
  if (element.is === 'start') return new Set([...places].filter((at) => startsClause(sentence, at)));
  if (element.is === 'begin')
    return new Set([...places].filter((at) => at === 0 || sentence.tokens[at]?.startsSentence));
  if (element.is === 'end') return new Set([...places].filter((at) => endsSentence(sentence, at)));
  const reached = new Set(element.min === 0 ? places : []);
  let edge = places;
  for (let count = 1; count <= element.max && edge.size > 0; count++) {
    const next = new Set<number>();
    for (const at of edge) {
      const after = step(element, sentence, start, at);
      if (after !== undefined && !reached.has(after)) next.add(after);
    }
    if (count >= element.min) for (const at of next) reached.add(at);
    edge = next;
  }
  return reached;
}

function step({ words, is }: Element, { tokens, groups }: Sentence, start: number, at: number): number | undefined {
  const token = tokens[at];
  if (!token || (token.startsSentence && at > start)) return undefined;
  if (words) return words.has(token.text) ? at + 1 : undefined;
  if (is === 'any') return negations.has(token.text) ? undefined : at + 1;
  const group = groups.get(at);
  if (!group || startOf(group).trim() !== (is === 'people' ? 'group' : is)) return undefined;
  if (is === 'people' && group.isOnlyGender) return undefined;
  return group.last + 1;
}

const negations = new Set('not never dont doesnt isnt arent wont cant shouldnt'.split(' '));
const openers = new Set('and so just please then but lets'.split(' '));

function startsClause({ tokens }: Sentence, at: number): boolean {
  return at === 0 || tokens[at]?.startsSentence === true || openers.has(tokens[at - 1]?.text ?? '');
}

function endsSentence({ tokens }: Sentence, at: number): boolean {
  return at >= tokens.length || tokens[at]?.startsSentence === true;
}

type Classes = Record<string, Set<string>>;

/** Reads a pattern; `more` are classes of words beside those of all patterns. */
export function toPattern(rule: string, source: string, more: Classes = {}): Pattern {
  const elements = source.split(/\s+/).map((element) => toElement(element, more));
  const needed = elements.flatMap(({ words, min }) => (words && min > 0 ? [words] : []));
  return { rule, elements, needed: [...new Set(needed)] };
}

function addPattern(rule: string, source: string): void {
  const pattern = toPattern(rule, source);
  const { elements } = pattern;
  const [opening] = elements.filter(({ is }) => is !== 'start' && is !== 'begin');
  const starts = opening?.words ?? [opening?.is === 'people' ? ' group' : ` ${opening?.is}`];
  for (const start of starts) byStart.set(start, [...(byStart.get(start) ?? []), pattern]);
}

function toElement(source: string, more: Classes): Element {
  const [, name = '', count = ''] = /^(.*?)(\?|\*|\{\d\})?$/.exec(source) ?? [];
  const max = count === '' || count === '?' ? 1 : count === '*' ? 6 : Number(count[1]);
  const min = count === '' ? 1 : 0;
  const named = {
    G: 'group',
    P: 'people',
    L: 'life',
    W: 'any',
    START: 'start',
    BEGIN: 'begin',
    END: 'end',
    ADDED_GROUP: 'insult',
  } as const;
  if (name in named) return { is: named[name as keyof typeof named], min, max };
  return { words: toClass(name, more), min, max };
}

function toClass(name: string, more: Classes): Set<string> {
  const before = classesRead.get(name);
  if (before && Object.keys(more).length === 0) return before;
  const made = new Set(name.split('|').flatMap((part) => toWords(part, more)));
  if (Object.keys(more).length === 0) classesRead.set(name, made);
  return made;
}

function toWords(name: string, more: Classes): string[] {
  if (name === 'VIOL_OBJ')
    return [
      ...classes.D,
      ...'up down off apart the necks throats skulls heads rid out of from to in and by'.split(' '),
    ];
  if (name === name.toLowerCase()) return [name];
  const list = more[name] ?? classes[name as ClassName];
  if (!list) return name === 'W' ? [] : raise(name);
  return [...list];
}

function raise(name: string): never {
  throw new Error(`no class of words is called ${name}`);
}

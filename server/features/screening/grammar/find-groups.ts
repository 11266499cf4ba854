import {
  bridges,
  identities,
  otherPeople,
  ownParts,
  partial,
  peoplePlural,
  peopleSingular,
  plurals,
  singulars,
} from './groups-vocabulary.ts';
import type { Token } from './tokens.ts';
import { classes } from './vocabulary.ts';
import { words } from './word-set.ts';

/** A group that people are born into, or one of it, from the token `first` to `last`. `life`: of its lives or bodies. */
export type Group = {
  first: number;
  last: number;
  kind: 'many' | 'one' | 'life' | 'insult' | 'meant';
  /** Women or girls and nothing else: “send the girls home” means no people. */
  isOnlyGender?: boolean;
};

const gendered = words('women girls ladies daughters wives mothers mums moms woman girl lady wife');
const copulas = words('are were r should deserve must need have do dont cant arent');

/** Groups by their first token. Somebody’s own words for “they” count where a group stands before them. */
export function findGroups(tokens: Token[]): Map<number, Group> {
  const groups = new Map<number, Group>();
  let antecedent: number | undefined;
  let isYou = false;
  for (let at = 0; at < tokens.length; at++) {
    const { text } = tokens[at] as Token;
    const named = readGroup(tokens, at);
    if (named) {
      groups.set(at, { ...named, isOnlyGender: named.first === named.last && gendered.has(text) });
      antecedent = at;
      isYou ||= isAddressed(tokens, named);
      at = named.last;
    } else if (otherPeople.has(text)) antecedent = undefined;
    else if (antecedent !== undefined && isPronoun(tokens, at, isYou) && !isFar(tokens, antecedent, at))
      groups.set(at, { first: at, last: at, kind: 'meant' });
    else if (ownParts.has(text) && isPossessed(tokens, at, antecedent, isYou))
      groups.set(at, { first: at, last: at, kind: 'life' });
  }
  return groups;
}

function readGroup(tokens: Token[], first: number): Group | undefined {
  let at = first;
  let isOf = false;
  for (; at < first + 5; at++) {
    const text = tokens[at]?.text ?? '';
    if (at > first && tokens[at]?.startsSentence) break;
    const next = tokens[at + 1]?.text ?? '';
    if (
      partial.has(text) &&
      (identities.has(next) ||
        plurals.has(next) ||
        singulars.has(next) ||
        bridges.has(next) ||
        (text === 'mixed' && peoplePlural.has(next)))
    )
      isOf = true;
    else if (identities.has(text) && !tokens[at + 1]?.startsSentence && (isGroupPart(next) || bridges.has(next)))
      isOf = true;
    else if (!(isOf && bridges.has(text))) break;
  }
  return readNoun(tokens, first, at, isOf);
}

function isGroupPart(text: string): boolean {
  return (
    identities.has(text) ||
    partial.has(text) ||
    plurals.has(text) ||
    singulars.has(text) ||
    peoplePlural.has(text) ||
    peopleSingular.has(text) ||
    ownParts.has(text) ||
    classes.ADDED.has(text)
  );
}

function readNoun(tokens: Token[], first: number, at: number, isOf: boolean): Group | undefined {
  const text = tokens[at]?.text ?? '';
  const next = tokens[at + 1];
  if (plurals.has(text) || (isOf && peoplePlural.has(text))) return { first, last: at, kind: 'many' };
  if (isOf && classes.ADDED.has(text)) return { first, last: at, kind: 'insult' };
  if (isOf && ownParts.has(text)) return { first, last: at, kind: 'life' };
  if (singulars.has(text) || (isOf && peopleSingular.has(text))) {
    // “an Asian recipe”: says what the recipe is like, and names nobody.
    const isNoun = isDetermined(tokens, first) || copulas.has(next?.text ?? '') || at > first;
    if (first === at && exclamations.has(tokens[at - 1]?.text ?? '')) return undefined;
    return isNoun && !isBeforeThing(tokens, at) ? { first, last: at, kind: 'one' } : undefined;
  }
  const isBare =
    identities.has(text) && (isWholePeople(tokens[first - 1]?.text ?? '') || copulas.has(next?.text ?? ''));
  if (isBare && !isBeforeThing(tokens, at)) return { first, last: at, kind: 'many' };
  return undefined;
}

/** “those fucking Chinese” */
const isWholePeople = (before: string) => /^(the|these|those)$/.test(before) || classes.SCORN.has(before);

/** “Damn girl, you look good.” */
const exclamations = words('damn goddamn fuck hell screw');

const determiners = words('a an any every each no another that this you the like last single next');
function isDetermined(tokens: Token[], first: number): boolean {
  return determiners.has(tokens[first - 1]?.text ?? '') || classes.SCORN.has(tokens[first - 1]?.text ?? '');
}

/** Followed by a word that the rules do not know in the same sentence: most often what the adjective is about. */
const followers =
  words(`are is was were should must will can could would deserve deserves need needs have has do dont does doesnt
  cant cannot wont isnt arent like in and or who that then because to you at on than ever could poss for with again today
  around near here out go get back being make makes made as so just all should i we`);
function isBeforeThing(tokens: Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (text === 'woman' || text === 'girl' || peopleSingular.has(text)) return false;
  const next = tokens[at + 1];
  return next !== undefined && !next.startsSentence && !followers.has(next.text);
}

const pronouns = words('they them these those theyre themselves');
const meant = words('them these those kind');

function isPronoun(tokens: Token[], at: number, isYou: boolean): boolean {
  const text = tokens[at]?.text ?? '';
  if (isYou && (text === 'you' || text === 'yourselves')) return true;
  if (!pronouns.has(text)) return false;
  if (text !== 'these' && text !== 'those') return true;
  return meant.has(tokens[at + 1]?.text ?? '') || copulas.has(tokens[at + 1]?.text ?? '');
}

const FAR = 30;

/** Somebody or something else stands in between, which “they” may mean as well. */
function isFar(tokens: Token[], antecedent: number, at: number): boolean {
  if (at - antecedent > FAR) return true;
  for (let between = antecedent + 1; between < at; between++) {
    const { text } = tokens[between] as Token;
    if (/[^siu]s$/.test(text) && text.length > 4 && !notThings.has(text) && !isKnownWord(text)) return true;
  }
  return false;
}

const notThings = words(
  'always does makes lives themselves times perhaps sometimes besides seems looks likes people kinds others',
);
const isKnownWord = (text: string) =>
  classes.NEG.has(text) || classes.Q.has(text) || plurals.has(text) || classes.REVOLTS.has(text);

function isAddressed(tokens: Token[], { first, last }: Group): boolean {
  const isLikeYou = tokens[last + 1]?.text === 'like' && tokens[last + 2]?.text === 'you';
  return isLikeYou || tokens[first - 1]?.text === 'you';
}

function isPossessed(tokens: Token[], at: number, antecedent: number | undefined, isYou: boolean): boolean {
  const before = tokens[at - 1]?.text ?? '';
  if (before === 'poss') return antecedent === at - 2;
  return antecedent !== undefined && at - antecedent < FAR && (before === 'their' || (isYou && before === 'your'));
}

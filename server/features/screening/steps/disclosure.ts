import type { SupportKind } from '#shared/contract/events.ts';
import type { Normalised } from '../normalise.ts';
import type { Reason } from '../verdict.ts';
import type { Word, Words } from '../words.ts';
import { findOwnScript } from './disclosure-own-script.ts';

type Screened = { original: string; normalised: Normalised; words: Words };

/** What somebody in distress says, as words that follow one another; `*` is one word of any kind, which need not be there. */
const phrases: Array<[SupportKind, string[]]> = [
  [
    'selfHarm',
    [
      'i * want to die',
      'i * wanna die',
      'she * wants to die',
      'i want to be dead',
      'i * want to kill myself',
      'i * going to kill myself',
      'i * gonna kill myself',
      'i ll kill myself',
      'i * thought about killing myself',
      'i * thinking of killing myself',
      'i keep thinking about suicide',
      'i * am suicidal',
      'i m suicidal',
      'i feel suicidal',
      'thinking about suicide',
      'thinking of suicide',
      'i * want to end my life',
      'i * want to end it all',
      'end my own life',
      'i * don t want to live anymore',
      'i * dont want to live anymore',
      'i * don t want to live any more',
      'i * don t want to be alive',
      'i * dont want to be alive',
      'better off without me',
      'i * wish i was dead',
      'i * wish i were dead',
      'i wish i had never been born',
      'i cut myself',
      'i * been cutting myself',
      'i am cutting myself',
      'i hurt myself on purpose',
      'i harm myself',
    ],
  ],
  [
    'violence',
    [
      'he * hits me',
      'he * hit me',
      'he * beats me',
      'he * beat me',
      'he * hurts me',
      'he * choked me',
      'he * strangled me',
      'he * punched me',
      'he * slapped me',
      'he * kicked me',
      'she * hits me',
      'she * beats me',
      'they * hit me',
      'they * beat me',
      'my dad * hits me',
      'my dad * beats me',
      'my father * hits me',
      'my father * beats me',
      'my mum * hits me',
      'my mom * hits me',
      'my mother * hits me',
      'my mother * beats me',
      'my husband * hits me',
      'my husband * beats me',
      'my boyfriend * hits me',
      'my boyfriend * hit me',
      'my partner * hits me',
      'my brother * beats me',
      'my uncle * hits me',
      'afraid to go home',
      'scared to go home',
      'not safe at home',
      'don t feel safe at home',
      'dont feel safe at home',
      'do not feel safe going home',
      'don t feel safe going home',
      'he threatened to kill me',
      'he says he will kill me',
      'forcing me to marry',
      'forced me to marry',
      'they want me to marry',
      'make me marry',
      'he locks me',
    ],
  ],
  [
    'sexualViolence',
    [
      'he * raped me',
      'i was raped',
      'i have been raped',
      'i * been raped',
      'i was sexually assaulted',
      'i was molested',
      'i was sexually abused',
      'he * molested me',
      'he * sexually assaulted me',
      'he touches me',
      'he touched me where',
      'touches me at night',
      'he * forced me to have sex',
      'he * forces me to have sex',
      'he * forced himself on me',
      'he made me touch',
      'without my consent',
    ],
  ],
];

/** Said after “I want to die”, “he hit me” and the like, it is a way of speaking. */
const idioms = new Set(
  'of embarrassment laughing laughter cringe hungry hunger bored boredom up with back line on level a ball frisbee text message lol haha cuteness'.split(
    ' ',
  ),
);
/** Said before it, somebody tells that it is not so. */
const negations = new Set('never not t dont doesnt didnt nobody if'.split(' '));

type Phrase = { kind: SupportKind; parts: string[] };
const byFirst = new Map<string, Phrase[]>();
for (const [kind, texts] of phrases) {
  for (const text of texts) {
    const parts = text.split(' ');
    const [first = ''] = parts;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { kind, parts }]);
  }
}

const MAX_REASONS = 5;

/** Somebody is in distress. Her words are delivered, and she is offered help; it is never a fault. */
export function findDisclosureReasons({ original, normalised, words: { words } }: Screened): Reason[] {
  const reasons: Reason[] = findOwnScript(original);
  for (let at = 0; at < words.length && reasons.length < MAX_REASONS; at++) {
    const found = findPhrase(words, at);
    if (!found) continue;
    const span = normalised.toSpan((words[at] as Word).from, (words[found.end - 1] as Word).to);
    reasons.push({ rule: `disclosure/${found.kind}`, verdict: 'note', ...span });
    at = found.end - 1;
  }
  return reasons;
}

function findPhrase(words: Word[], at: number): { kind: SupportKind; end: number } | undefined {
  for (const { kind, parts } of byFirst.get((words[at] as Word).text) ?? []) {
    const end = findEnd(words, at, parts);
    if (end === undefined || isWayOfSpeaking(words, at, end)) continue;
    return { kind, end };
  }
  return undefined;
}

function findEnd(words: Word[], at: number, parts: string[]): number | undefined {
  let next = at;
  for (const [index, part] of parts.entries()) {
    if (part === '*') {
      const wanted = parts[index + 1];
      if (words[next]?.text !== wanted && words[next + 1]?.text === wanted && !isNegation(words[next])) next++;
      continue;
    }
    if (words[next]?.text !== part) return undefined;
    next++;
  }
  return next;
}

function isNegation(word: Word | undefined): boolean {
  return word !== undefined && negations.has(word.text);
}

function isWayOfSpeaking(words: Word[], at: number, end: number): boolean {
  const after = words[end];
  const isIdiom = after !== undefined && !after.startsSentence && idioms.has(after.text);
  const before = words[at - 1];
  return isIdiom || (!words[at]?.startsSentence && before?.text === 'if');
}

import { describe, expect, it } from 'vitest';
import type { Author } from '#server/features/screening/behaviour/author.ts';
import { countTry, createRush } from '#server/features/screening/behaviour/room-rush.ts';
import { isNearlySame, sketchText } from '#server/features/screening/behaviour/sketch-text.ts';
import { screenText } from '#server/features/screening/screen-text.ts';
import type { Context } from '#server/platform/context.ts';
import { createHandClock } from '#tests/support/hand-clock.ts';

const known: Author = { memberId: 'known', isFresh: false, isTrusted: false };
const fresh: Author = { ...known, memberId: 'fresh', isFresh: true };

/** Somebody who writes one message after the other; answers what the last one is held for. */
function startTalk(author: Author = known) {
  const clock = createHandClock('2026-03-01T10:00:00Z');
  const ctx = { memory: new Map(), clock, config: { rateLimitFactor: 1 } } as unknown as Context;
  let count = 0;
  const say = (text: string, { roomId = 'here', clientId = `${count++}` } = {}) => {
    const said = { author, clientId, threadId: null };
    const { reasons } = screenText(ctx, { text, surface: 'message', roomId, said });
    return reasons.filter(({ verdict }) => verdict === 'hold');
  };
  return { clock, say, rules: (...args: Parameters<typeof say>) => say(...args).map(({ rule }) => rule) };
}

describe('A word in several messages', () => {
  it.each([
    ['two halves', ['bast', 'ard']],
    ['letter by letter', ['s', 'l', 'u', 't']],
    ['the end of one and the beginning of the next', ['well you are a bast', 'ard and I mean it']],
    ['in disguise', ['b4st', '4rd']],
  ])('is held in the last of them: %s', (_name, messages) => {
    const { say } = startTalk();
    const [last = '', ...before] = messages.toReversed();
    for (const text of before.toReversed()) expect(say(text)).toEqual([]);
    const [reason] = say(last);
    expect(reason).toMatchObject({ rule: 'behaviour/split', start: 0 });
    expect(last.slice(0, reason?.end)).toBe(last.split(' ')[0]);
  });

  it('is no longer one after half a minute, in another room, or in a second try of the same message', () => {
    const { clock, say } = startTalk();
    say('bast');
    clock.advance({ seconds: 31 });
    expect(say('ard')).toEqual([]);
    say('bast', { roomId: 'there' });
    expect(say('ard')).toEqual([]);
    say('so', { clientId: 'one' });
    expect(say('so', { clientId: 'one' })).toEqual([]);
  });

  it.each([
    ['I have a class', 'hit me up later'],
    ['what a nice pass', 'ion fruit'],
    ['we took the bus', 'to Scunthorpe'],
    ['she plays the bass', 'and I the drums'],
  ])('is not seen in “%s” and “%s”', (...messages) => {
    const { say } = startTalk();
    expect(messages.flatMap((text) => say(text))).toEqual([]);
  });
});

describe('The same again and again', () => {
  const advert = 'Buy cheap followers at this wonderful shop today';

  it('is held the fourth time within five minutes, in all rooms together, also with little changed', () => {
    const { rules } = startTalk();
    expect(rules(advert)).toEqual([]);
    expect(rules(`${advert}!!! 1`, { roomId: 'there' })).toEqual([]);
    expect(rules(advert.toUpperCase(), { roomId: 'elsewhere' })).toEqual([]);
    expect(rules(`🎉 ${advert}, 22`, { roomId: 'anywhere' })).toEqual(['behaviour/repeated']);
  });

  it('is held the third time from a newcomer, and never from a steward', () => {
    const newcomer = startTalk(fresh);
    expect([1, 2, 3].map(() => newcomer.rules(advert).length)).toEqual([0, 0, 1]);
    const steward = startTalk({ ...known, isTrusted: true });
    expect([1, 2, 3, 4, 5].flatMap(() => steward.rules(advert))).toEqual([]);
  });

  it('may be said again later, and short answers always', () => {
    const { clock, rules } = startTalk(fresh);
    rules(advert);
    rules(advert);
    clock.advance({ minutes: 6 });
    expect(rules(advert)).toEqual([]);
    expect([1, 2, 3, 4, 5, 6].flatMap(() => rules('good morning!'))).toEqual([]);
  });

  it('is not what only has the same subject', () => {
    const sketches = [
      'I grew up in Penang and moved to Leeds when I was nine',
      'I grew up in Leeds and moved to Penang for a year of school',
    ].map((text) => sketchText(text));
    expect(sketches[0] && sketches[1] && isNearlySame(sketches[0], sketches[1])).toBe(false);
  });
});

describe('Calls to many members', () => {
  const call = (count: number, from = 0) => Array.from({ length: count }, (_, at) => `@member${from + at}`).join(' ');

  it('are held from a newcomer above five, from others above fifteen within a minute', () => {
    expect(startTalk(fresh).rules(`hello ${call(6)}`)).toEqual(['behaviour/mentions']);
    expect(startTalk(fresh).rules(`hello ${call(5)}`)).toEqual([]);
    const { rules, clock } = startTalk();
    expect(rules(call(10))).toEqual([]);
    expect(rules(call(6, 20))).toEqual(['behaviour/mentions']);
    clock.advance({ minutes: 2 });
    expect(rules(call(6, 40))).toEqual([]);
  });
});

describe('A rush', () => {
  /** Tries of `authors` newcomers at an even pace; the index of the first that has to wait. */
  function findFirstSlowed({ authors, perSecond, seconds }: Record<'authors' | 'perSecond' | 'seconds', number>) {
    const rush = createRush(0);
    const tries = Array.from({ length: perSecond * seconds }, (_, at) => at);
    return tries.find((at) => countTry(rush, `${at % authors}`, (at * 1000) / perSecond, 1).waitMs > 0);
  }

  it('of fifty newcomers at twenty a second is noticed within two seconds', () => {
    const first = findFirstSlowed({ authors: 50, perSecond: 20, seconds: 10 });
    expect(first).toBeLessThanOrEqual(40);
  });

  it('is not thirty newcomers who greet each other, nor one who is fast', () => {
    expect(findFirstSlowed({ authors: 30, perSecond: 5, seconds: 60 })).toBeUndefined();
    expect(findFirstSlowed({ authors: 2, perSecond: 20, seconds: 10 })).toBeUndefined();
  });

  it('lasts longer while it goes on, and ends by itself', () => {
    const rush = createRush(0);
    let at = 0;
    const flood = (seconds: number) => {
      let wait = 0;
      for (const end = at + seconds * 1000; at < end; at += 50) wait = countTry(rush, `${at % 700}`, at, 1).waitMs;
      return wait;
    };
    const early = flood(10);
    const late = flood(120);
    expect(late).toBeGreaterThan(early);
    expect(countTry(rush, 'one', at + late + 1, 1)).toEqual({ began: false, waitMs: 0 });
  });
});

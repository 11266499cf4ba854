import { beforeEach, describe, expect, it } from 'vitest';
import { decisionsFor } from '#client/features/moderation/decisions.ts';
import {
  chooseDecision,
  emptyDraft,
  findProblem,
  toggleRemoval,
  toggleSilence,
  toggleSuspension,
} from '#client/features/moderation/draft.ts';
import { dropDraft, keepDraft, readDraft, useDrafts } from '#client/features/moderation/drafts.ts';
import { toDecision } from '#client/features/moderation/to-decision.ts';
import { handOver } from '#client/features/moderation/use-draft.ts';
import { aCase } from './a-case.ts';

const reported = aCase();
const held = aCase({ origin: 'held' });
const disclosed = aCase({ origin: 'disclosure' });
const aboutMember = aCase({ subject: { kind: 'member', memberId: 'm'.repeat(24) }, roomId: null, roomName: null });
const aboutRoom = aCase({ subject: { kind: 'room', roomId: 'r'.repeat(24) }, authorId: null });

describe('a decision in the making', () => {
  it('offers for each kind of case what the server takes for it', () => {
    expect(decisionsFor(reported)).toEqual(['dismiss', 'blur', 'remove', 'warn', 'support']);
    expect(decisionsFor(held)).toEqual(['approve', 'decline']);
    expect(decisionsFor(disclosed)).toEqual(['support', 'blur', 'dismiss']);
    expect(decisionsFor(aboutMember)).toEqual(['dismiss', 'warn', 'support']);
    expect(decisionsFor(aboutRoom)).toEqual(['dismiss', 'slowMode', 'lock']);
  });

  it('takes a choice back when it is chosen twice', () => {
    const chosen = chooseDecision(emptyDraft, 'remove');
    expect(chosen.decision).toBe('remove');
    expect(chooseDecision(chosen, 'remove').decision).toBeUndefined();
  });

  it('silences nobody for words that stay', () => {
    const silenced = toggleSilence(emptyDraft, reported);
    expect(silenced).toMatchObject({ decision: 'remove', silence: { minutes: 1440, isEverywhere: false } });
    expect(chooseDecision(silenced, 'dismiss').silence).toBeUndefined();
  });

  it('keeps a silence when the words are only warned about', () => {
    const warned = chooseDecision(toggleSilence(emptyDraft, reported), 'warn');
    expect(warned).toMatchObject({ decision: 'warn', silence: { minutes: 1440 } });
  });

  it('about a person is a measure, and without one it is nothing', () => {
    const silenced = toggleSilence(emptyDraft, aboutMember);
    expect(silenced).toMatchObject({ decision: 'restrict', silence: { minutes: 1440, isEverywhere: true } });
    const both = toggleSuspension(silenced, aboutMember);
    expect(toggleSilence(both, aboutMember).decision).toBe('restrict');
    expect(toggleSuspension(toggleSilence(both, aboutMember), aboutMember).decision).toBeUndefined();
  });

  it('restricts nobody where there is no author, and nobody who told of distress', () => {
    for (const judged of [aboutRoom, disclosed]) {
      expect(toggleSilence(emptyDraft, judged)).toEqual(emptyDraft);
      expect(toggleSuspension(emptyDraft, judged)).toEqual(emptyDraft);
      expect(toggleRemoval(emptyDraft, judged)).toEqual(emptyDraft);
    }
  });

  it('names a rule whenever it goes against somebody, a note where words are covered, and somebody who gets it', () => {
    expect(findProblem(emptyDraft)).toBe('decision');
    const removed = chooseDecision(emptyDraft, 'remove');
    expect(findProblem(removed)).toBe('rule');
    expect(findProblem({ ...removed, rule: 'noHate' })).toBeUndefined();
    expect(findProblem(chooseDecision(emptyDraft, 'dismiss'))).toBeUndefined();
    const blurred = { ...chooseDecision(emptyDraft, 'blur'), rule: 'noHate' as const };
    expect(findProblem(blurred)).toBe('contentNote');
    expect(findProblem({ ...blurred, contentNote: 'slur, quoted' })).toBeUndefined();
    expect(findProblem(handOver(emptyDraft, undefined))).toBe('to');
    expect(findProblem(handOver(emptyDraft, 'safeguarding'))).toBeUndefined();
  });

  it('is sent with the version that was looked at, and without what was chosen for something else', () => {
    const removed = {
      ...toggleRemoval(toggleSuspension(toggleSilence(emptyDraft, reported), reported), reported),
      rule: 'noHate' as const,
      cannedWords: 'hate' as const,
      words: 'Please read the charter.',
      contentNote: 'left from before',
      note: 'seen twice',
    };
    const looked = { caseId: reported.id, version: reported.version, note: 'seen twice' };
    expect(toDecision(removed, reported)).toEqual({
      ...looked,
      decision: 'remove',
      rule: 'noHate',
      cannedWords: 'hate',
      words: 'Please read the charter.',
      silence: { minutes: 1440, isEverywhere: false },
      suspension: { minutes: 1440 },
      removeFromRoom: true,
    });
    expect(toDecision(chooseDecision(removed, 'dismiss'), reported)).toEqual({ ...looked, decision: 'dismiss' });
  });
});

describe('what was begun about a case', () => {
  beforeEach(() => useDrafts.setState({ drafts: {} }));

  it('stays while another one is read, and goes when it is sent or emptied', () => {
    keepDraft('one', { ...emptyDraft, note: 'half a thought' });
    keepDraft('other', { ...emptyDraft, decision: 'dismiss' });
    expect(readDraft('one').note).toBe('half a thought');
    keepDraft('one', emptyDraft);
    dropDraft('other');
    expect(useDrafts.getState().drafts).toEqual({});
  });
});

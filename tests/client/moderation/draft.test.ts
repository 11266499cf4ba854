import { describe, expect, it } from 'vitest';
import {
  chooseDecision,
  decisionsFor,
  emptyDraft,
  findProblem,
  toDecision,
  toggleSilence,
} from '#client/features/moderation/draft.ts';
import { aCase } from './a-case.ts';

const reported = aCase();
const aboutMember = aCase({ subject: { kind: 'member', memberId: 'm'.repeat(24) }, roomId: null, roomName: null });
const aboutRoom = aCase({ subject: { kind: 'room', roomId: 'r'.repeat(24) }, authorId: null });

describe('a decision in the making', () => {
  it('offers for held words what the server takes for them, and for reported words what it takes for those', () => {
    expect(decisionsFor(reported)).toEqual({ lenient: 'dismiss', strict: 'remove' });
    expect(decisionsFor(aCase({ origin: 'held' }))).toEqual({ lenient: 'approve', strict: 'decline' });
    expect(decisionsFor(aboutRoom)).toEqual({ lenient: 'dismiss', strict: undefined });
  });

  it('takes a choice back when it is chosen twice', () => {
    const chosen = chooseDecision(emptyDraft, 'remove', reported);
    expect(chosen.decision).toBe('remove');
    expect(chooseDecision(chosen, 'remove', reported).decision).toBeUndefined();
  });

  it('silences nobody for words that stay', () => {
    const silenced = toggleSilence(emptyDraft, reported);
    expect(silenced).toMatchObject({ decision: 'remove', silence: { minutes: 1440, isEverywhere: false } });
    expect(chooseDecision(silenced, 'dismiss', reported).silence).toBeUndefined();
  });

  it('about a person is a silence everywhere, or nothing', () => {
    const upheld = chooseDecision(emptyDraft, 'remove', aboutMember);
    expect(upheld.silence).toEqual({ minutes: 1440, isEverywhere: true });
    expect(toggleSilence(upheld, aboutMember)).toMatchObject({ decision: undefined, silence: undefined });
  });

  it('silences nobody where there is no author', () => {
    expect(toggleSilence(emptyDraft, aboutRoom)).toEqual(emptyDraft);
  });

  it('names a rule whenever it goes against somebody, and only then', () => {
    expect(findProblem(emptyDraft)).toBe('decision');
    const removed = chooseDecision(emptyDraft, 'remove', reported);
    expect(findProblem(removed)).toBe('rule');
    expect(findProblem({ ...removed, rule: 'noHate' })).toBeUndefined();
    expect(findProblem(chooseDecision(emptyDraft, 'dismiss', reported))).toBeUndefined();
  });

  it('is sent with the version that was looked at, and without a rule that was chosen for something else', () => {
    const removed = { ...toggleSilence(emptyDraft, reported), rule: 'noHate' as const, note: 'seen twice' };
    expect(toDecision(removed, reported)).toEqual({
      caseId: reported.id,
      version: reported.version,
      decision: 'remove',
      rule: 'noHate',
      silence: { minutes: 1440, isEverywhere: false },
      note: 'seen twice',
    });
    const dismissed = chooseDecision(removed, 'dismiss', reported);
    expect(toDecision(dismissed, reported)).toEqual({
      caseId: reported.id,
      version: reported.version,
      decision: 'dismiss',
      note: 'seen twice',
    });
  });
});

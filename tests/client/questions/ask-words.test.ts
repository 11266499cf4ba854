import i18next from 'i18next';
import '../words.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeAskDraft, forgetAsking, putNoteInFront, useAsking } from '#client/features/questions/ask/ask-draft.ts';
import { findAskProblems } from '#client/features/questions/ask/find-ask-problems.ts';
import { findDetails, takeOut } from '#client/features/questions/ask/find-details.ts';
import { toWhenRead } from '#client/features/questions/ask/when-read.ts';

const draft = { roomId: 'r'.repeat(24), title: 'Do I invite both?', text: 'They never met.', left: [] };

describe('what is looked at before a question is read over', () => {
  it('is nothing where there is a room, a line and a word, in any script', () => {
    expect(findAskProblems(draft)).toEqual([]);
    expect(findAskProblems({ ...draft, title: 'ยายไม่เรียกชื่อลูก', text: '왜?' })).toEqual([]);
  });

  it('is named from top to bottom, and counted as a person counts', () => {
    expect(findAskProblems({ roomId: '', title: ' a ', text: ' ', left: [] })).toEqual([
      'titleNeeded',
      'textNeeded',
      'roomNeeded',
    ]);
    expect(findAskProblems({ ...draft, title: '👩‍👩‍👧‍👦'.repeat(120) })).toEqual([]);
    expect(findAskProblems({ ...draft, title: 'a'.repeat(121), text: 'b'.repeat(4001) })).toEqual([
      'titleLong',
      'textLong',
    ]);
  });
});

describe('what somebody could be found by', () => {
  const text = 'My number is 604 555 0142 if somebody wants to talk.';

  it('is shown in the line and in the text, and goes without a gap', () => {
    const found = findDetails({ title: 'Write to mai@example.org', text, left: [] });
    expect(found.map(({ field, words }) => [field, words])).toEqual([
      ['title', 'mai@example.org'],
      ['text', '604 555 0142'],
    ]);
    expect(found[1] && takeOut(text, found[1])).toBe('My number is if somebody wants to talk.');
    const beforeComma = findDetails({ title: '', text: 'I am on 604 555 0142, after six.', left: [] })[0];
    expect(beforeComma && takeOut('I am on 604 555 0142, after six.', beforeComma)).toBe('I am on, after six.');
  });

  it('is not shown again once she leaves it in', () => {
    expect(findDetails({ title: '', text, left: ['604 555 0142'] })).toEqual([]);
  });
});

describe('when it is read', () => {
  const now = new Date('2026-11-23T09:00:00Z');
  const say = (isStaffed: boolean, staffedFrom: string | null) =>
    toWhenRead(i18next.getFixedT('en', 'ask'), { isStaffed, staffedFrom }, 'en', now);

  it('promises no hour where no hours are set, and says when somebody is next there', () => {
    expect(say(false, null)).toContain('usually within a day; we do not promise an hour');
    expect(say(true, now.toISOString())).toContain('on duty now');
    expect(say(false, '2026-11-24T09:00:00Z')).toContain('Tue');
    expect(say(false, '2026-12-24T09:00:00Z')).toContain('December 24, 2026');
  });
});

describe('what she writes', () => {
  beforeEach(forgetAsking);

  it('is in no storage of this device', () => {
    changeAskDraft({ text: 'a canary of hers' });
    putNoteInFront(true);
    expect(useAsking.getState().draft).toMatchObject({ text: 'a canary of hers', contentNote: '' });
    putNoteInFront(false);
    expect(useAsking.getState().draft).not.toHaveProperty('contentNote');
    expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }])).not.toContain('canary');
  });
});

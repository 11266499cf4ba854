import { expect, it } from 'vitest';
import { growDraft, useThreadDraft } from '#client/features/threads/thread-draft.ts';
import { findDraftProblems } from '#client/features/threads/thread-draft-problems.ts';

const whole = { roomId: 'r', kind: 'question' as const, title: '家', text: 'How do you say it?' };

it('counts a title as a person does, not by what its letters are made of', () => {
  expect(findDraftProblems({ ...whole, title: '한국어' })).toEqual([]);
  expect(findDraftProblems({ ...whole, title: 'ก็' })).toEqual(['title']);
  expect(findDraftProblems({ ...whole, title: '  a b  ' })).toEqual([]);
});

it('says everything that is missing at once', () => {
  expect(findDraftProblems({ roomId: '', kind: 'topic', title: ' ', text: '\n' })).toEqual(['room', 'title', 'text']);
});

it('grows from a message without copying its words into hers, and without losing what she had begun', () => {
  useThreadDraft.setState({ draft: { ...whole, text: 'begun' } });
  growDraft({ messageId: 'm', roomId: 'other', name: 'Tommy', preview: 'his words' });
  expect(useThreadDraft.getState().draft).toMatchObject({ roomId: 'other', text: 'begun', from: { messageId: 'm' } });
});

import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { applyCaseEvent } from '#client/features/moderation/apply-case-event.ts';
import type { Output } from '#shared/contract/operations.ts';
import { aCase, aSummary } from './a-case.ts';

type Queue = Output<'case:list'>;

function aQueue(...cases: Queue['cases']) {
  const queryClient = new QueryClient();
  queryClient.setQueryData<Queue>(['cases', 'open'], { cases, openCount: cases.length });
  return { queryClient, read: () => queryClient.getQueryData<Queue>(['cases', 'open']) };
}

const mild = aSummary({ id: 'mild', openedAt: '2026-11-23T08:00:00.000Z' });

it('puts a severe case before those that have waited longer', () => {
  const { queryClient, read } = aQueue(mild);
  applyCaseEvent(queryClient, aSummary({ id: 'severe', severity: 'severe' }));
  expect(read()?.cases.map(({ id }) => id)).toEqual(['severe', 'mild']);
  expect(read()?.openCount).toBe(2);
});

it('takes a case that a colleague decided out of the queue, once', () => {
  const { queryClient, read } = aQueue(mild, aSummary({ id: 'other' }));
  const decided = aSummary({ id: 'other', state: 'decided', version: 4 });
  applyCaseEvent(queryClient, decided);
  applyCaseEvent(queryClient, decided);
  expect(read()).toEqual({ cases: [mild], openCount: 1 });
});

it('ignores news that are older than what is shown', () => {
  const { queryClient, read } = aQueue(aSummary({ reportCount: 5, version: 7 }));
  applyCaseEvent(queryClient, aSummary({ reportCount: 4, version: 6 }));
  expect(read()?.cases[0]?.reportCount).toBe(5);
});

it('reads the open case anew when something was added to it', () => {
  const { queryClient } = aQueue(aSummary());
  const shown = aCase();
  queryClient.setQueryData(['case', shown.id], shown);
  applyCaseEvent(queryClient, aSummary({ version: shown.version }));
  expect(queryClient.getQueryState(['case', shown.id])?.isInvalidated).toBe(false);
  applyCaseEvent(queryClient, aSummary({ version: shown.version + 1 }));
  expect(queryClient.getQueryState(['case', shown.id])?.isInvalidated).toBe(true);
});

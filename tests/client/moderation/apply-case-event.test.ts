import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { applyCaseEvent } from '#client/features/moderation/apply-case-event.ts';
import { type CaseListKey, toCaseList } from '#client/features/moderation/desk-view.ts';
import type { Output } from '#shared/contract/operations.ts';
import { aCase, aSummary } from './a-case.ts';

type Queue = Output<'case:list'>;
const open = toCaseList('open');

function aQueue(...cases: Queue['cases']) {
  const queryClient = new QueryClient();
  const set = (list: CaseListKey, shown: Queue['cases']) =>
    queryClient.setQueryData<Queue>(['cases', list], { cases: shown, openCount: shown.length, members: [] });
  set(open, cases);
  const read = (list = open) => queryClient.getQueryData<Queue>(['cases', list])?.cases.map(({ id }) => id);
  const apply = (changed: Queue['cases'][number]) => applyCaseEvent(queryClient, changed, 'me');
  return { queryClient, set, read, apply, count: () => queryClient.getQueryData<Queue>(['cases', open])?.openCount };
}

const mild = aSummary({ id: 'mild', openedAt: '2026-11-23T08:00:00.000Z' });

it('puts a severe case before those that have waited longer', () => {
  const { apply, read, count } = aQueue(mild);
  apply(aSummary({ id: 'severe', severity: 'severe' }));
  expect(read()).toEqual(['severe', 'mild']);
  expect(count()).toBe(2);
});

it('puts what established members report before a heap of new accounts', () => {
  const { apply, read } = aQueue(aSummary({ id: 'brigade', reportCount: 5, reportWeight: 0.5 }));
  apply(aSummary({ id: 'trusted', reportCount: 1, reportWeight: 1 }));
  expect(read()).toEqual(['trusted', 'brigade']);
});

it('takes a case that a colleague decided out of the queue, once', () => {
  const { apply, read, count } = aQueue(mild, aSummary({ id: 'other' }));
  const decided = aSummary({ id: 'other', state: 'decided', version: 4 });
  apply(decided);
  apply(decided);
  expect(read()).toEqual(['mild']);
  expect(count()).toBe(1);
});

it('puts a case into the lists that it belongs in, and takes it out of the others', () => {
  const { set, apply, read } = aQueue(mild);
  const mine = toCaseList('mine');
  const severe = toCaseList('open', { severity: 'severe' });
  const unclaimed = toCaseList('open', { claimed: 'byNobody' });
  const safeguarding = toCaseList('safeguarding');
  for (const list of [mine, severe, safeguarding]) set(list, []);
  set(unclaimed, [mild]);
  apply({ ...mild, claimedBy: 'me', version: 4 });
  expect([read(mine), read(severe), read(unclaimed)]).toEqual([['mild'], [], []]);
  apply({ ...mild, queue: 'safeguarding', severity: 'severe', version: 5 });
  expect([read(open), read(mine), read(severe), read(safeguarding)]).toEqual([[], [], [], ['mild']]);
});

it('reads the decided ones anew when one of them was taken back, and not for others', () => {
  const { queryClient, set, apply } = aQueue();
  const decided = toCaseList('decided');
  set(decided, [aSummary({ id: 'decided', state: 'decided' })]);
  apply(aSummary({ id: 'another', version: 9 }));
  expect(queryClient.getQueryState(['cases', decided])?.isInvalidated).toBe(false);
  apply(aSummary({ id: 'decided', state: 'open', version: 9 }));
  expect(queryClient.getQueryState(['cases', decided])?.isInvalidated).toBe(true);
});

it('ignores news that are older than what is shown', () => {
  const { queryClient, apply } = aQueue(aSummary({ reportCount: 5, version: 7 }));
  apply(aSummary({ reportCount: 4, version: 6 }));
  expect(queryClient.getQueryData<Queue>(['cases', open])?.cases[0]?.reportCount).toBe(5);
});

it('reads the open case anew when something was added to it', () => {
  const { queryClient, apply } = aQueue(aSummary());
  const shown = aCase();
  queryClient.setQueryData(['case', shown.id], shown);
  apply(aSummary({ version: shown.version }));
  expect(queryClient.getQueryState(['case', shown.id])?.isInvalidated).toBe(false);
  apply(aSummary({ version: shown.version + 1 }));
  expect(queryClient.getQueryState(['case', shown.id])?.isInvalidated).toBe(true);
});

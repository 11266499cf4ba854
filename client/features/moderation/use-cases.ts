import { useQuery } from '@tanstack/react-query';
import { callRest } from '#client/platform/api.ts';
import type { Output } from '#shared/contract/operations.ts';
import type { CaseListKey } from './desk-view.ts';

/** As many as a page holds: a queue that is longer needs more people, not more scrolling. */
export const limit = 100;

/** How many wait in a list; the server counts all of them together, so its count is only for lists that are cut off. */
export function countCases(queue: Output<'case:list'> | undefined): number | undefined {
  return queue && (queue.cases.length < limit ? queue.cases.length : queue.openCount);
}

export function useCases(list: CaseListKey, { isOn = true }: { isOn?: boolean } = {}) {
  return useQuery({
    queryKey: ['cases', list],
    queryFn: () => callRest('case:list', { ...list, limit }),
    enabled: isOn,
  });
}

export function useCase(caseId: string | undefined) {
  return useQuery({
    queryKey: ['case', caseId],
    queryFn: () => callRest('case:view', { caseId: caseId ?? '' }),
    enabled: caseId !== undefined,
  });
}

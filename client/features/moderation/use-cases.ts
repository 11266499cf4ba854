import { useQuery } from '@tanstack/react-query';
import { callRest } from '#client/platform/api.ts';
import type { CaseListKey } from './desk-view.ts';

/** As many as a page holds: a queue that is longer needs more people, not more scrolling. */
const limit = 100;

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

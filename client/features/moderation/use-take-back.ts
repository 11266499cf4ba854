import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callRest } from '#client/platform/api.ts';
import { hasCode } from '#client/platform/request-failure.ts';
import type { Request } from '#shared/contract/operations.ts';
import { useCaseChanged } from './use-case-changed.ts';

/** Takes a decision back with everything it did. */
export function useTakeBack() {
  const queryClient = useQueryClient();
  const keep = useCaseChanged();
  return useMutation({
    mutationFn: (reversal: Request<'case:reverse'>) => callRest('case:reverse', reversal),
    onSuccess: (reopened) => {
      keep(reopened);
      for (const key of ['sanctions', 'audit', 'moderationStats'])
        void queryClient.invalidateQueries({ queryKey: [key] });
    },
    onError: (failure, { caseId }) => {
      if (hasCode(failure, 'conflict', 'not_found')) void queryClient.invalidateQueries({ queryKey: ['case', caseId] });
    },
  });
}

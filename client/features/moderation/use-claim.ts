import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callRest } from '#client/platform/api.ts';
import type { CaseView } from '#shared/contract/moderation.ts';
import { useCaseChanged } from './use-case-changed.ts';

/** Says to colleagues that she looks at it, or no longer. Somebody else’s change is read before she tries again. */
export function useClaim({ id: caseId, version }: CaseView) {
  const queryClient = useQueryClient();
  const keep = useCaseChanged();
  return useMutation({
    mutationFn: (isClaimed: boolean) => callRest('case:claim', { caseId, version, isClaimed }),
    onSuccess: keep,
    onError: () => queryClient.invalidateQueries({ queryKey: ['case', caseId] }),
  });
}

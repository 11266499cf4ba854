import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callRest } from '#client/platform/api.ts';
import { hasCode } from '#client/platform/request-failure.ts';
import type { CaseView } from '#shared/contract/moderation.ts';
import type { Request } from '#shared/contract/operations.ts';
import { applyCaseEvent } from './apply-case-event.ts';

/** Sends a decision. If somebody was faster the case is read anew, so that the first outcome is what one sees. */
export function useDecide(onDecided: (decided: CaseView) => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (decision: Request<'case:decide'>) => callRest('case:decide', decision),
    onSuccess: (decided) => {
      queryClient.setQueryData(['case', decided.id], decided);
      applyCaseEvent(queryClient, decided);
      void queryClient.invalidateQueries({ queryKey: ['sanctions'] });
      void queryClient.invalidateQueries({ queryKey: ['audit'] });
      onDecided(decided);
    },
    onError: async (failure, { caseId }) => {
      if (hasCode(failure, 'conflict', 'not_found'))
        await queryClient.invalidateQueries({ queryKey: ['case', caseId] });
    },
  });
}

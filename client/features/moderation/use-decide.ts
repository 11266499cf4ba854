import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callRest } from '#client/platform/api.ts';
import { hasCode } from '#client/platform/request-failure.ts';
import type { CaseView } from '#shared/contract/moderation.ts';
import { applyCaseEvent } from './apply-case-event.ts';
import type { Draft } from './draft.ts';
import { dropDraft } from './drafts.ts';
import { toDecision } from './to-decision.ts';
import { useCaseChanged } from './use-case-changed.ts';
import { useDeskRights } from './use-desk-rights.ts';

/** `decided` is absent where somebody else is to decide. */
export type Sent = { judgedId: string; draft: Draft; decided: CaseView | undefined };

/** Sends a decision. If somebody was faster the case is read anew, so that the first outcome is what one sees. */
export function useDecide(judged: CaseView, onSent: (sent: Sent) => void) {
  const queryClient = useQueryClient();
  const keep = useCaseChanged();
  const { myId } = useDeskRights();
  const { id: caseId, version } = judged;
  return useMutation({
    mutationFn: async (draft: Draft): Promise<Sent> => {
      if (draft.decision !== 'handOver') {
        const decided = await callRest('case:decide', toDecision(draft, judged));
        keep(decided);
        return { judgedId: caseId, draft, decided };
      }
      const moved = await callRest('case:handOver', { caseId, version, to: draft.to ?? '', note: draft.note });
      applyCaseEvent(queryClient, moved, myId);
      void queryClient.invalidateQueries({ queryKey: ['cases'] });
      return { judgedId: caseId, draft, decided: undefined };
    },
    onSuccess: (sent) => {
      dropDraft(caseId);
      for (const key of ['sanctions', 'audit', 'moderationStats'])
        void queryClient.invalidateQueries({ queryKey: [key] });
      onSent(sent);
    },
    onError: async (failure) => {
      if (hasCode(failure, 'conflict', 'not_found'))
        await queryClient.invalidateQueries({ queryKey: ['case', caseId] });
    },
  });
}

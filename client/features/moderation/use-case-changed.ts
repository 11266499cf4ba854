import { useQueryClient } from '@tanstack/react-query';
import type { CaseView } from '#shared/contract/moderation.ts';
import { applyCaseEvent } from './apply-case-event.ts';
import { useDeskRights } from './use-desk-rights.ts';

/** Shows a case as the server answered with it, on every list. */
export function useCaseChanged(): (changed: CaseView) => void {
  const queryClient = useQueryClient();
  const { myId } = useDeskRights();
  return (changed) => {
    queryClient.setQueryData(['case', changed.id], changed);
    applyCaseEvent(queryClient, toSummary(changed), myId);
  };
}

/** Lists hold no more of a case than the server gives them: never the text of a severe one. */
function toSummary(shown: CaseView) {
  const { id, number, state, origin, queue, severity, subject, preview, roomId, roomName, isPrivate } = shown;
  const { reportCount, reportWeight, openedAt, claimedBy, decision, version } = shown;
  return {
    ...{ id, number, state, origin, queue, severity, subject, preview, roomId, roomName, isPrivate },
    ...{ reportCount, reportWeight, openedAt, claimedBy, decision, version },
  };
}

import type { QueryClient } from '@tanstack/react-query';
import type { CaseSummary, CaseView } from '#shared/contract/moderation.ts';
import type { Output } from '#shared/contract/operations.ts';
import { belongsIn } from './belongs-in.ts';
import type { CaseListKey } from './desk-view.ts';
import { orderCases } from './order-cases.ts';

type Queue = Output<'case:list'>;

/** Puts news of a case into every list and into the case if it is open; older news change nothing. */
export function applyCaseEvent(queryClient: QueryClient, changed: CaseSummary, myId: string): void {
  for (const { queryKey } of queryClient.getQueryCache().findAll({ queryKey: ['cases'] })) {
    const list = queryKey[1] as CaseListKey;
    if (list.state === 'decided') {
      if (changed.state === 'decided' || holds(queryClient.getQueryData<Queue>(queryKey), changed.id))
        void queryClient.invalidateQueries({ queryKey });
    } else {
      const queue = queryClient.setQueryData<Queue>(queryKey, (known) => known && withCase(known, changed, list, myId));
      // News carry no names; who looks at it is read with the list.
      if (queue && namesSomebodyNew(queue, changed)) void queryClient.invalidateQueries({ queryKey });
    }
  }
  queryClient.setQueryData(['caseNews', changed.id], changed);
  const shown = queryClient.getQueryData<CaseView>(['case', changed.id]);
  if (shown && shown.version < changed.version) void queryClient.invalidateQueries({ queryKey: ['case', changed.id] });
}

function holds(queue: Queue | undefined, caseId: string): boolean {
  return queue?.cases.some(({ id }) => id === caseId) === true;
}

function namesSomebodyNew({ cases, members }: Queue, { id, claimedBy }: CaseSummary): boolean {
  return claimedBy !== null && cases.some((one) => one.id === id) && members.every((member) => member.id !== claimedBy);
}

function withCase(queue: Queue, changed: CaseSummary, list: CaseListKey, myId: string): Queue {
  const known = queue.cases.find(({ id }) => id === changed.id);
  if (known && known.version >= changed.version) return queue;
  const others = queue.cases.filter(({ id }) => id !== changed.id);
  const cases = belongsIn(list, changed, myId) ? orderCases([...others, changed]) : others;
  return { ...queue, cases, openCount: Math.max(0, queue.openCount + cases.length - queue.cases.length) };
}

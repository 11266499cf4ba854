import type { QueryClient } from '@tanstack/react-query';
import type { CaseSummary, CaseView } from '#shared/contract/moderation.ts';
import type { Output } from '#shared/contract/operations.ts';
import { orderCases } from './order-cases.ts';

type Queue = Output<'case:list'>;

/** Puts news of a case into the queue and into the case if it is open; older news change nothing. */
export function applyCaseEvent(queryClient: QueryClient, changed: CaseSummary): void {
  queryClient.setQueryData<Queue>(['cases', 'open'], (queue) => queue && withCase(queue, changed));
  if (changed.state === 'decided') void queryClient.invalidateQueries({ queryKey: ['cases', 'decided'] });
  const shown = queryClient.getQueryData<CaseView>(['case', changed.id]);
  if (shown && shown.version < changed.version) void queryClient.invalidateQueries({ queryKey: ['case', changed.id] });
}

function withCase(queue: Queue, changed: CaseSummary): Queue {
  const known = queue.cases.find(({ id }) => id === changed.id);
  if (known && known.version >= changed.version) return queue;
  const others = queue.cases.filter(({ id }) => id !== changed.id);
  const cases = changed.state === 'open' ? orderCases([...others, changed]) : others;
  return { cases, openCount: Math.max(0, queue.openCount + cases.length - queue.cases.length) };
}

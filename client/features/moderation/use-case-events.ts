import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { onServerEvent } from '#client/platform/realtime.ts';
import { announce } from '#client/ui/announce.ts';
import type { CaseSummary } from '#shared/contract/moderation.ts';
import { applyCaseEvent } from './apply-case-event.ts';
import { type Listener, toCaseNews } from './to-case-news.ts';
import { limit } from './use-cases.ts';
import { useDeskRights } from './use-desk-rights.ts';

/** Keeps the queue as it is on the server. News are hints that can be missed, so it is read anew after a reconnection. */
export function useCaseEvents(isOn: boolean): void {
  const { t } = useTranslation('moderation');
  const queryClient = useQueryClient();
  const { myId } = useDeskRights();
  useEffect(() => {
    if (!isOn) return;
    const stopHearing = onServerEvent('case:changed', (changed) => {
      const words = toCaseNews(t, changed, findListener(queryClient, changed.id, myId));
      applyCaseEvent(queryClient, changed, myId);
      if (words) announce(words, changed.id);
    });
    const stopReading = onServerEvent('session:ready', () => {
      for (const key of ['cases', 'case']) void queryClient.invalidateQueries({ queryKey: [key] });
    });
    return () => {
      stopHearing();
      stopReading();
    };
  }, [isOn, queryClient, t, myId]);
}

/** What her lists say of a case, and whether they say everything. */
function findListener(queryClient: QueryClient, id: string, myId: string): Listener {
  const lists = queryClient.getQueriesData<{ cases: CaseSummary[] }>({ queryKey: ['cases'] });
  const known = lists.flatMap(([, list]) => list?.cases ?? []).find((one) => one.id === id);
  return { known, isListCut: lists.some(([, list]) => (list?.cases.length ?? 0) >= limit), myId };
}

import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { onServerEvent } from '#client/platform/realtime.ts';
import { announce } from '#client/ui/announce.ts';
import type { CaseSummary } from '#shared/contract/moderation.ts';
import { applyCaseEvent } from './apply-case-event.ts';
import { useDeskRights } from './use-desk-rights.ts';

/** Keeps the queue as it is on the server. News are hints that can be missed, so it is read anew after a reconnection. */
export function useCaseEvents(isOn: boolean): void {
  const { t } = useTranslation('moderation');
  const queryClient = useQueryClient();
  const { myId } = useDeskRights();
  useEffect(() => {
    if (!isOn) return;
    const stopHearing = onServerEvent('case:changed', (changed) => {
      const words = toNews(t, changed, findKnown(queryClient, changed.id), myId);
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

function findKnown(queryClient: QueryClient, id: string): CaseSummary | undefined {
  const lists = queryClient.getQueriesData<{ cases: CaseSummary[] }>({ queryKey: ['cases'] });
  return lists.flatMap(([, list]) => list?.cases ?? []).find((one) => one.id === id);
}

/** What a screen reader is told; nothing about what she does herself. */
function toNews(
  t: TFunction<'moderation'>,
  changed: CaseSummary,
  known: CaseSummary | undefined,
  myId: string,
): string | undefined {
  const { number } = changed;
  if (!known) return changed.state === 'open' ? t('caseOpened') : undefined;
  if (known.version >= changed.version) return undefined;
  if (changed.state === 'decided') return t('newsDecided', { number });
  if (changed.claimedBy && changed.claimedBy !== known.claimedBy && changed.claimedBy !== myId)
    return t('newsClaimed', { number });
  return undefined;
}

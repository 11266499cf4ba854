import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { onServerEvent } from '#client/platform/realtime.ts';
import { announce } from '#client/ui/announce.ts';
import type { Output } from '#shared/contract/operations.ts';
import { applyCaseEvent } from './apply-case-event.ts';

/** Keeps the queue as it is on the server. News are hints that can be missed, so it is read anew after a reconnection. */
export function useCaseEvents(isOn: boolean): void {
  const { t } = useTranslation('moderation');
  const queryClient = useQueryClient();
  useEffect(() => {
    if (!isOn) return;
    const stopHearing = onServerEvent('case:changed', (changed) => {
      const before = queryClient.getQueryData<Output<'case:list'>>(['cases', 'open']);
      const isNew = changed.state === 'open' && before?.cases.every(({ id }) => id !== changed.id);
      applyCaseEvent(queryClient, changed);
      if (isNew) announce(t('caseOpened'));
    });
    const stopReading = onServerEvent('session:ready', () => {
      void queryClient.invalidateQueries({ queryKey: ['cases'] });
      void queryClient.invalidateQueries({ queryKey: ['case'] });
    });
    return () => {
      stopHearing();
      stopReading();
    };
  }, [isOn, queryClient, t]);
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { callRest } from '#client/platform/api.ts';
import { onServerEvent } from '#client/platform/realtime.ts';
import { hasCode } from '#client/platform/request-failure.ts';
import { announce } from '#client/ui/announce.ts';
import type { Request } from '#shared/contract/operations.ts';

export type AppealList = 'waiting' | 'answered';

export function useAppeals(state: AppealList, { isOn = true }: { isOn?: boolean } = {}) {
  return useQuery({
    queryKey: ['appeals', state],
    queryFn: () => callRest('appeal:list', { state, limit: 100 }),
    enabled: isOn,
  });
}

/** Reads the lists anew whenever an appeal came in or was answered, and after a reconnection. */
export function useAppealEvents(isOn: boolean): void {
  const { t } = useTranslation('oversight');
  const queryClient = useQueryClient();
  useEffect(() => {
    if (!isOn) return;
    const read = () => void queryClient.invalidateQueries({ queryKey: ['appeals'] });
    const stopHearing = onServerEvent('appeal:changed', ({ state }) => {
      read();
      announce(state === 'waiting' ? t('appealCame') : t('appealAnswered'), 'appeals');
    });
    const stopReading = onServerEvent('session:ready', read);
    return () => {
      stopHearing();
      stopReading();
    };
  }, [isOn, queryClient, t]);
}

export function useDecideAppeal(onDecided: () => void) {
  const queryClient = useQueryClient();
  const readAnew = () => queryClient.invalidateQueries({ queryKey: ['appeals'] });
  return useMutation({
    mutationFn: (decision: Request<'appeal:decide'>) => callRest('appeal:decide', decision),
    onSuccess: async () => {
      for (const key of ['cases', 'case', 'sanctions', 'audit'])
        void queryClient.invalidateQueries({ queryKey: [key] });
      await readAnew();
      onDecided();
    },
    onError: (failure) => {
      if (hasCode(failure, 'conflict', 'not_found')) void readAnew();
    },
  });
}

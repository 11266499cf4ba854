import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { callRest } from '#client/platform/api.ts';
import type { Output } from '#shared/contract/operations.ts';

export type Stats = Output<'moderation:stats'>;

export function useStats({ days = 7, isOn = true }: { days?: number; isOn?: boolean } = {}) {
  return useQuery({
    queryKey: ['moderationStats', days],
    queryFn: () => callRest('moderation:stats', { days }),
    enabled: isOn,
  });
}

/** Counts that she opened something severe. That it cannot be counted does not keep her from her work. */
export function useRecordExposure() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (caseId: string) => callRest('exposure:record', { caseId }),
    onSuccess: (exposure) => {
      for (const { queryKey } of queryClient.getQueryCache().findAll({ queryKey: ['moderationStats'] })) {
        queryClient.setQueryData<Stats>(queryKey, (stats) => stats && { ...stats, exposure });
      }
    },
  });
}

import { useQuery } from '@tanstack/react-query';
import { callRest } from '#client/platform/api.ts';

const whileLookingMs = 15_000;

/** Read anew whenever and while she looks: nobody is told when a report of hers was decided. */
export function useMyReports() {
  return useQuery({
    queryKey: ['reports', 'mine'],
    queryFn: () => callRest('report:mine', {}),
    staleTime: 0,
    refetchInterval: whileLookingMs,
  });
}

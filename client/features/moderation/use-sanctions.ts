import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { callRest } from '#client/platform/api.ts';

export function useSanctions() {
  return useQuery({ queryKey: ['sanctions'], queryFn: () => callRest('sanction:list', {}), staleTime: 0 });
}

export function useEndSanction(onEnded: () => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (ending: { sanctionId: string; reason: string }) => callRest('sanction:end', ending),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['sanctions'] });
      onEnded();
    },
  });
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callRest } from '#client/platform/api.ts';
import type { Request } from '#shared/contract/operations.ts';

export function useUpdateCommunity() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (change: Request<'community:update'>) => callRest('community:update', change),
    onSuccess: (community) => queryClient.setQueryData(['community'], community),
  });
}

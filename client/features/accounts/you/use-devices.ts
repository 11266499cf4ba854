import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { callRest } from '#client/platform/api.ts';
import { hasCode } from '#client/platform/request-failure.ts';

export const devicesQuery = queryOptions({
  queryKey: ['devices'],
  queryFn: async () => (await callRest('device:list', {})).devices,
  // Signing in somewhere else tells nobody here.
  staleTime: 0,
});

/** Browsers and tokens that can act as her. */
export function useDevices() {
  return useQuery(devicesQuery);
}

export function useRevokeDevice() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (deviceId: string) => {
      try {
        await callRest('device:revoke', { deviceId });
      } catch (failure) {
        // It was revoked elsewhere: what she wanted holds.
        if (!hasCode(failure, 'not_found')) throw failure;
      }
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: devicesQuery.queryKey }),
  });
}

export function useCreateToken() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (label: string) => callRest('device:createToken', { label }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: devicesQuery.queryKey }),
    // It may be shown once only, so it is not kept once nobody looks at it.
    gcTime: 0,
  });
}

import { queryOptions, useQuery } from '@tanstack/react-query';
import { queryClient } from '#client/app/query-client.ts';
import { callRest } from '#client/platform/api.ts';
import { useSession } from '#client/platform/session.ts';
import type { Settings } from '#shared/contract/settings.ts';

export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: () => callRest('settings:view', {}),
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
});

/** What she has chosen for herself. Until it is known everything is as careful as it can be. */
export function useSettings() {
  const isMember = useSession(({ state }) => state === 'member');
  return useQuery({ ...settingsQuery, enabled: isMember });
}

export function keepSettings(settings: Settings): void {
  queryClient.setQueryData(settingsQuery.queryKey, settings);
}

export function findSettings(): Settings | undefined {
  return queryClient.getQueryData(settingsQuery.queryKey);
}

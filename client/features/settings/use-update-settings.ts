import { useMutation } from '@tanstack/react-query';
import { queryClient } from '#client/app/query-client.ts';
import { callRest } from '#client/platform/api.ts';
import type { Settings } from '#shared/contract/settings.ts';
import { tellOtherTabs } from './other-tabs.ts';
import { findSettings, keepSettings, settingsQuery } from './settings-query.ts';

const mutationKey = ['settings:update'];

/** Changes some of her settings: at once on this screen, and back again if the house does not keep it. */
export function useUpdateSettings() {
  return useMutation({
    // In the order in which she chose, so that the last choice is the one that stays.
    scope: { id: 'settings' },
    mutationKey,
    mutationFn: (change: Partial<Settings>) => callRest('settings:update', change),
    onMutate: async (change) => {
      await queryClient.cancelQueries({ queryKey: settingsQuery.queryKey });
      const before = findSettings();
      if (before) keepSettings({ ...before, ...change });
    },
    onSuccess: (settings) => {
      // An answer to an earlier choice knows nothing of one that still waits.
      if (queryClient.isMutating({ mutationKey }) === 1) keepSettings(settings);
      tellOtherTabs('settings');
    },
    onError: () => queryClient.invalidateQueries({ queryKey: settingsQuery.queryKey }),
  });
}

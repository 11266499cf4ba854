import { queryClient } from '#client/app/query-client.ts';
import { onServerEvent } from '#client/platform/realtime.ts';
import { listsQuery } from './lists-query.ts';
import { keepSettings, settingsQuery } from './settings-query.ts';

/** What she changed on another device holds on this one, too. */
export function hearSettings(): void {
  onServerEvent('settings:changed', keepSettings);
  onServerEvent('lists:changed', (lists) => queryClient.setQueryData(listsQuery.queryKey, lists));
  // Hints that came while there was no connection are gone.
  onServerEvent('session:ready', () => {
    void queryClient.invalidateQueries({ queryKey: settingsQuery.queryKey });
    void queryClient.invalidateQueries({ queryKey: listsQuery.queryKey });
  });
}

import { hashKey } from '@tanstack/react-query';
import { followAccount } from '#client/app/discreet/use-discreet.ts';
import { queryClient } from '#client/app/query-client.ts';
import { onServerEvent } from '#client/platform/realtime.ts';
import { type SessionState, useSession } from '#client/platform/session.ts';
import type { Settings } from '#shared/contract/settings.ts';
import { type Lists, listsQuery } from './lists-query.ts';
import { type Choice, hearOtherTabs } from './other-tabs.ts';
import { findSettings, settingsQuery } from './settings-query.ts';

const keys = { settings: settingsQuery.queryKey, lists: listsQuery.queryKey };

/** What she changed on another device, or in another tab of this one, holds here, too. */
export function hearSettings(): void {
  onServerEvent('settings:changed', (settings) => void put('settings', settings));
  onServerEvent('lists:changed', (lists) => void put('lists', lists));
  // Hints that came while there was no connection are gone.
  onServerEvent('session:ready', () => {
    readAnew('settings');
    readAnew('lists');
  });
  readAtFirst(useSession.getState());
  useSession.subscribe(readAtFirst);
  followDiscreet();
  hearOtherTabs((choice) => useSession.getState().state === 'member' && readAnew(choice));
}

/** Whose words are folded away is known before a room is read, and what the tab may say before it says it. */
function readAtFirst({ state }: SessionState): void {
  if (state !== 'member') return;
  void queryClient.prefetchQuery(listsQuery);
  void queryClient.prefetchQuery(settingsQuery);
}

/** Whichever way her settings reach this device: what she chose about the tab holds here, too. */
function followDiscreet(): void {
  queryClient.getQueryCache().subscribe(({ type, query }) => {
    const isHers = query.queryHash === hashKey(settingsQuery.queryKey) && type === 'updated';
    const settings = isHers ? findSettings() : undefined;
    if (settings) followAccount(settings);
  });
}

function readAnew(choice: Choice): void {
  void queryClient.invalidateQueries({ queryKey: keys[choice] });
}

/** A reading that began before the change would take it back. */
async function put(choice: Choice, heard: Settings | Lists): Promise<void> {
  await queryClient.cancelQueries({ queryKey: keys[choice] });
  queryClient.setQueryData(keys[choice], heard);
}

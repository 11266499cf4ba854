import { create } from 'zustand';
import { useConnection } from './connection.ts';
import { onServerEvent } from './realtime.ts';

/** Whether the house can store at the moment. */
export const useHouse = create<{ isReadOnly: boolean }>()(() => ({ isReadOnly: false }));

/** It says so when that changes, and again to everyone who connects while it cannot. */
export function hearHouse(): void {
  onServerEvent('house:changed', ({ isReadOnly }) => useHouse.setState({ isReadOnly }));
  useConnection.subscribe(({ state }) => {
    if (state === 'offline') useHouse.setState({ isReadOnly: false });
  });
}

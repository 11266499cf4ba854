import { createStore, del, entries, set, type UseStore } from 'idb-keyval';
import type { OutboxEntry } from './outbox-entry.ts';

let store: UseStore | undefined;
/** For a browser that keeps nothing: better than refusing to send. */
const memory = new Map<string, OutboxEntry>();

export async function saveEntry(entry: OutboxEntry): Promise<void> {
  await inStore((opened) => set(keyOf(entry), entry, opened)).catch(() => memory.set(keyOf(entry), entry));
}

export async function deleteEntry(entry: OutboxEntry): Promise<void> {
  memory.delete(keyOf(entry));
  await inStore((opened) => del(keyOf(entry), opened)).catch(() => undefined);
}

/** A member’s entries, in the order in which she wrote them. */
export async function readEntries(memberId: string): Promise<OutboxEntry[]> {
  const stored = await inStore((opened) => entries<string, OutboxEntry>(opened)).catch(() => []);
  const found = new Map([...stored, ...memory]);
  return [...found.values()]
    .filter((entry) => entry.memberId === memberId)
    .sort((a, b) => a.writtenAt - b.writtenAt || a.clientId.localeCompare(b.clientId));
}

async function inStore<Value>(run: (opened: UseStore) => Promise<Value>): Promise<Value> {
  store ??= createStore('banyan-outbox', 'entries');
  return run(store);
}

function keyOf({ memberId, clientId }: OutboxEntry): string {
  return `${memberId} ${clientId}`;
}

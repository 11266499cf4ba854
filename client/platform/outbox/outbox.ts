import { create } from 'zustand';
import { newClientId } from '../new-client-id.ts';
import { withLock } from '../with-lock.ts';
import { judgeFailure } from './judge-failure.ts';
import type { OutboxEntry } from './outbox-entry.ts';
import { deleteEntry, readEntries, saveEntry } from './outbox-storage.ts';

interface Outbox {
  entries: OutboxEntry[];
  /** When a queue that was told to wait is tried again. */
  waitingUntil: Record<string, number>;
}

export const useOutbox = create<Outbox>()(() => ({ entries: [], waitingUntil: {} }));

type Deliver = (entry: OutboxEntry) => Promise<void>;

const deliverers = new Map<string, Deliver>();
const busy = new Set<string>();
/** Queues that gained something while they were being sent. */
const again = new Set<string>();
const tries = new Map<string, number>();
const timers = new Map<string, ReturnType<typeof setTimeout>>();
let owner: string | undefined;
let channel: BroadcastChannel | undefined;
let lastWrittenAt = 0;

/** A feature says how its entries are delivered: it resolves once the house has acknowledged, or throws why not. */
export function registerDelivery<Payload>(
  kind: string,
  deliver: (entry: OutboxEntry<Payload>) => Promise<void>,
): () => void {
  deliverers.set(kind, deliver as Deliver);
  return () => deliverers.delete(kind);
}

/** Opens the outbox of whoever is signed in; what an earlier page left in it is sent now. */
export async function openOutbox(memberId: string): Promise<void> {
  closeOutbox();
  owner = memberId;
  channel = new BroadcastChannel(`banyan.outbox.${memberId}`);
  channel.onmessage = () => void showEntries();
  await showEntries();
  flushOutbox();
}

export function closeOutbox(): void {
  owner = undefined;
  channel?.close();
  for (const timer of timers.values()) clearTimeout(timer);
  timers.clear();
  tries.clear();
  useOutbox.setState({ entries: [], waitingUntil: {} });
}

/** Keeps it on the device, shows it, and then sends it. Resolves once it is safe on the device. */
export async function enqueue(kind: string, queue: string, payload: unknown): Promise<void> {
  if (!owner) throw new Error('Nobody is signed in.');
  lastWrittenAt = Math.max(lastWrittenAt + 1, Date.now());
  const entry = { clientId: newClientId(), memberId: owner, kind, queue, payload, writtenAt: lastWrittenAt };
  useOutbox.setState(({ entries }) => ({ entries: [...entries, entry] }));
  await saveEntry(entry);
  await showEntries();
  tellOtherTabs();
  void flush(queue);
}

/** Tries again what was refused, with the same id. */
export async function retryEntry({ failure: _, ...entry }: OutboxEntry): Promise<void> {
  tries.delete(entry.clientId);
  await keep(entry);
  void flush(entry.queue);
}

/** She takes it back before it was sent. */
export async function discardEntry(entry: OutboxEntry): Promise<void> {
  await deleteEntry(entry);
  forget(entry);
}

/** The connection is back: no reason to wait any longer. */
export function flushOutbox(): void {
  for (const queue of new Set(useOutbox.getState().entries.map((entry) => entry.queue))) void flush(queue);
}

async function flush(queue: string): Promise<void> {
  clearTimeout(timers.get(queue));
  if (!owner) return;
  if (busy.has(queue)) {
    again.add(queue);
    return;
  }
  busy.add(queue);
  const memberId = owner;
  const afterMs = await withLock(`outbox ${memberId} ${queue}`, () => drain(memberId, queue)).finally(() =>
    busy.delete(queue),
  );
  if (owner !== memberId) return;
  setWaiting(queue, afterMs);
  if (again.delete(queue)) void flush(queue);
  else if (afterMs !== undefined)
    timers.set(
      queue,
      setTimeout(() => void flush(queue), afterMs),
    );
}

/** Sends one after the other; answers after how long to go on if the house cannot take more now. */
async function drain(memberId: string, queue: string): Promise<number | undefined> {
  for (;;) {
    const waiting = (await readEntries(memberId)).find((entry) => entry.queue === queue && !entry.failure);
    const deliver = waiting && deliverers.get(waiting.kind);
    if (!deliver || owner !== memberId) return undefined;
    setWaiting(queue, undefined);
    const afterMs = await attempt(waiting, deliver);
    if (afterMs !== undefined) return afterMs;
  }
}

async function attempt(entry: OutboxEntry, deliver: Deliver): Promise<number | undefined> {
  try {
    await deliver(entry);
  } catch (error) {
    const count = (tries.get(entry.clientId) ?? 0) + 1;
    tries.set(entry.clientId, count);
    const judgement = judgeFailure(error, count);
    if (!judgement.isFinal) return judgement.afterMs;
    const { code, message } = judgement.failure;
    await keep({ ...entry, failure: { code, message } });
    return undefined;
  }
  await deleteEntry(entry);
  forget(entry);
  return undefined;
}

async function keep(entry: OutboxEntry): Promise<void> {
  await saveEntry(entry);
  useOutbox.setState(({ entries }) => ({
    entries: entries.map((one) => (one.clientId === entry.clientId ? entry : one)),
  }));
  tellOtherTabs();
}

function forget({ clientId }: OutboxEntry): void {
  tries.delete(clientId);
  useOutbox.setState(({ entries }) => ({ entries: entries.filter((one) => one.clientId !== clientId) }));
  tellOtherTabs();
}

function setWaiting(queue: string, afterMs: number | undefined): void {
  if (afterMs === undefined && useOutbox.getState().waitingUntil[queue] === undefined) return;
  useOutbox.setState(({ waitingUntil: { [queue]: _, ...others } }) => ({
    waitingUntil: afterMs === undefined ? others : { ...others, [queue]: Date.now() + afterMs },
  }));
}

async function showEntries(): Promise<void> {
  if (!owner) return;
  const memberId = owner;
  const entries = await readEntries(memberId);
  if (owner === memberId) useOutbox.setState({ entries });
}

function tellOtherTabs(): void {
  channel?.postMessage('changed');
}

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  closeOutbox,
  discardEntry,
  enqueue,
  flushOutbox,
  openOutbox,
  registerDelivery,
  retryEntry,
  useOutbox,
} from '#client/platform/outbox/outbox.ts';
import type { OutboxEntry } from '#client/platform/outbox/outbox-entry.ts';
import { deleteEntry, readEntries, saveEntry } from '#client/platform/outbox/outbox-storage.ts';
import { offlineFailure, RequestFailure } from '#client/platform/request-failure.ts';

const anh = 'anh';
const shown = () => useOutbox.getState().entries;
const soon = () => new RequestFailure({ code: 'slow_mode', message: 'Wait.', retryAfterMs: 5 });
const never = () => new RequestFailure({ code: 'room_archived', message: 'This room is archived.' });

let stop: () => void = () => undefined;
beforeEach(() => localStorage.clear());
afterEach(async () => {
  stop();
  closeOutbox();
  for (const member of [anh, 'emma']) for (const entry of await readEntries(member)) await deleteEntry(entry);
});

/** A house that answers every try as the test says, and remembers them. */
function openHouse(answer: (entry: OutboxEntry<string>, tries: number) => void | Promise<void> = () => undefined) {
  const tries: OutboxEntry<string>[] = [];
  stop = registerDelivery<string>('word', async (entry) => {
    tries.push(entry);
    await answer(entry, tries.filter(({ clientId }) => clientId === entry.clientId).length);
  });
  return { tries, words: () => tries.map(({ payload }) => payload) };
}

describe('the outbox', () => {
  it('keeps words on the device before the first try, and lets them go once they are acknowledged', async () => {
    const keptAtFirstTry: number[] = [];
    const house = openHouse(async () => {
      keptAtFirstTry.push((await readEntries(anh)).length);
    });
    await openOutbox(anh);
    await enqueue('word', 'room', 'hello');
    await vi.waitFor(() => expect(shown()).toEqual([]));
    expect(house.words()).toEqual(['hello']);
    expect(keptAtFirstTry).toEqual([1]);
    expect(await readEntries(anh)).toEqual([]);
  });

  it('sends one after the other, in the order in which they were written', async () => {
    let underWay = 0;
    let most = 0;
    const house = openHouse(async () => {
      most = Math.max(most, ++underWay);
      await new Promise((resolve) => setTimeout(resolve, 3));
      underWay--;
    });
    await openOutbox(anh);
    await Promise.all(['one', 'two', 'three', 'four'].map((word) => enqueue('word', 'room', word)));
    await vi.waitFor(() => expect(shown()).toEqual([]));
    expect(house.words()).toEqual(['one', 'two', 'three', 'four']);
    expect(most).toBe(1);
  });

  it('keeps the same id through every try, and what follows waits for its turn', async () => {
    const house = openHouse((entry, count) => {
      if (entry.payload === 'one' && count < 4) throw soon();
    });
    await openOutbox(anh);
    await enqueue('word', 'room', 'one');
    await enqueue('word', 'room', 'two');
    await vi.waitFor(() => expect(shown()).toEqual([]));
    expect(house.words()).toEqual(['one', 'one', 'one', 'one', 'two']);
    expect(new Set(house.tries.map(({ clientId }) => clientId)).size).toBe(2);
  });

  it('shows what the house will never take, with its reason, and goes on with the next', async () => {
    const house = openHouse(({ payload }) => {
      if (payload === 'one') throw never();
    });
    await openOutbox(anh);
    await enqueue('word', 'room', 'one');
    await enqueue('word', 'room', 'two');
    await vi.waitFor(() => expect(house.words()).toEqual(['one', 'two']));
    await vi.waitFor(() => expect(shown()).toHaveLength(1));
    expect(shown()[0]).toMatchObject({ payload: 'one', failure: { message: 'This room is archived.' } });
    expect((await readEntries(anh))[0]?.failure?.code).toBe('room_archived');
  });

  it('tries a refused one again with its id when she wants to, and forgets it when she does not', async () => {
    let isArchived = true;
    const house = openHouse(() => {
      if (isArchived) throw never();
    });
    await openOutbox(anh);
    await enqueue('word', 'room', 'one');
    await enqueue('word', 'room', 'two');
    await vi.waitFor(() => expect(shown().filter(({ failure }) => failure)).toHaveLength(2));
    const [one, two] = shown() as [OutboxEntry, OutboxEntry];
    await discardEntry(two);
    isArchived = false;
    await retryEntry(one);
    await vi.waitFor(() => expect(shown()).toEqual([]));
    expect(house.words()).toEqual(['one', 'two', 'one']);
    expect(house.tries[2]?.clientId).toBe(one.clientId);
  });

  it('waits while nothing can be reached, and goes on at once when the house is back', async () => {
    let isOffline = true;
    const house = openHouse(() => {
      if (isOffline) throw offlineFailure();
    });
    await openOutbox(anh);
    await enqueue('word', 'room', 'from the tunnel');
    await vi.waitFor(() => expect(useOutbox.getState().waitingUntil.room).toBeGreaterThan(Date.now()));
    expect(shown()[0]?.failure).toBeUndefined();
    isOffline = false;
    flushOutbox();
    await vi.waitFor(() => expect(shown()).toEqual([]));
    expect(new Set(house.tries.map(({ clientId }) => clientId)).size).toBe(1);
  });

  it('sends what an earlier page left behind, and nothing of anybody else', async () => {
    const left = { kind: 'word', queue: 'room', writtenAt: 1 };
    await saveEntry({ ...left, clientId: 'a', memberId: anh, payload: 'before the lid was closed' });
    await saveEntry({ ...left, clientId: 'b', memberId: 'emma', payload: 'not hers' });
    const house = openHouse();
    await openOutbox(anh);
    await vi.waitFor(() => expect(house.words()).toEqual(['before the lid was closed']));
    await vi.waitFor(() => expect(shown()).toEqual([]));
    expect((await readEntries('emma')).map(({ payload }) => payload)).toEqual(['not hers']);
  });

  it('lets one room go on while another has to wait', async () => {
    const house = openHouse(({ queue }) => {
      if (queue === 'slow') throw new RequestFailure({ code: 'slow_mode', message: 'Wait.', retryAfterMs: 60_000 });
    });
    await openOutbox(anh);
    await enqueue('word', 'slow', 'later');
    await enqueue('word', 'room', 'now');
    await vi.waitFor(() => expect(house.words()).toContain('now'));
    await vi.waitFor(() => expect(shown().map(({ payload }) => payload)).toEqual(['later']));
  });

  it('gives up on a mistake of the house that stays, so that it does not hold up the rest', async () => {
    const mistake = () => new RequestFailure({ code: 'internal', message: 'A mistake.', retryAfterMs: 1 });
    const house = openHouse(({ payload }) => {
      if (payload === 'one') throw mistake();
    });
    await openOutbox(anh);
    await enqueue('word', 'room', 'one');
    await enqueue('word', 'room', 'two');
    await vi.waitFor(() => expect(house.words().at(-1)).toBe('two'), { timeout: 4_000 });
    expect(shown()[0]?.failure?.code).toBe('internal');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMessage, changeMessage, joinPage, type Stream, toStream } from '#client/features/messages/stream.ts';
import { createRoomLog } from '#client/platform/create-room-log.ts';
import type { RoomEvent } from '#shared/contract/room-log.ts';
import { createFakeRoom } from './fake-room.ts';

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('send' as const), replyTo: fc.option(fc.nat(8)) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('edit' as const, 'remove' as const), index: fc.nat(12) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('openRoom' as const, 'readOlder' as const) }) },
);
const fate = fc.constantFrom('once', 'once', 'lost', 'twice');

describe('applying a room’s events', () => {
  test('whatever is lost, doubled or late on the way, the screen ends as the house has it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.tuple(step, fate), { minLength: 1, maxLength: 60 }),
        async (scheduler, steps) => {
          const room = createFakeRoom();
          const client = createClient(room, (value) => scheduler.schedule(Promise.resolve(value)));
          for (const [{ do: act, ...details }, way] of steps) {
            const { index, replyTo } = { index: 0, replyTo: null, ...details };
            if (act === 'openRoom') void client.openRoom();
            if (act === 'readOlder') void client.readOlder();
            const event =
              act === 'send'
                ? room.send(`words ${room.headSeq}`, replyTo ?? undefined)
                : act === 'edit'
                  ? room.edit(index, `edited ${room.headSeq}`)
                  : act === 'remove'
                    ? room.remove(index)
                    : undefined;
            const copies = { once: 1, lost: 0, twice: 2 }[way] ?? 1;
            for (let copy = 0; event && copy < copies; copy++)
              void scheduler.schedule(Promise.resolve(event)).then(client.hear);
          }
          await scheduler.waitIdle();
          await Promise.all([client.openRoom(), scheduler.waitIdle()]);
          client.log.noteHead('room', room.headSeq);
          await scheduler.waitIdle();
          while (client.stream()?.hasBefore) await Promise.all([client.readOlder(), scheduler.waitIdle()]);
          expect(client.stream()?.messages).toEqual(room.snapshot());
          expect(client.stream()).toMatchObject({ hasBefore: false, hasAfter: false });
          expect(client.outOfOrder).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('a text that was taken down leaves the quotes of it too', () => {
    const room = createFakeRoom();
    const events = [room.send('a word'), room.send('an answer', 0), room.remove(0)];
    const stream = events.reduce(apply, emptyStream);
    expect(JSON.stringify(stream)).not.toContain('a word');
    expect(stream.messages.map(({ text }) => text)).toEqual(['', 'an answer']);
  });

  test('an older version never takes the place of a newer one', () => {
    const room = createFakeRoom();
    const sent = room.send('before');
    const edited = room.edit(0, 'after') as RoomEvent;
    const stream = [sent, edited, sent].reduce(apply, emptyStream);
    expect(stream.messages.map(({ text }) => text)).toEqual(['after']);
  });

  test('far behind, it reads the newest page instead of the whole way', async () => {
    const room = createFakeRoom({ maxEvents: 5 });
    const client = createClient(room, async (value) => value);
    room.send('first');
    await client.openRoom();
    for (let count = 0; count < 20; count++) room.send(`missed ${count}`);
    client.log.noteHead('room', room.headSeq);
    await expect.poll(() => client.log.positionOf('room')).toBe(21);
    expect(client.stream()?.messages.at(-1)?.text).toBe('missed 19');
    expect(client.stream()?.hasBefore).toBe(true);
  });
});

const emptyStream: Stream = { origin: 0, messages: [], hasBefore: false, hasAfter: false };

type Delay = <Value>(value: Value) => Promise<Value>;

/** The client’s parts around the log, with every answer of the house delayed as the test says. */
function createClient(room: ReturnType<typeof createFakeRoom>, delay: Delay) {
  let stream: Stream | undefined;
  const outOfOrder: RoomEvent[] = [];
  let last: number | undefined;
  const limit = 4;
  const log = createRoomLog({
    fetchAfter: (_roomId, after) => delay(room.catchUp(after)),
    keepCards: () => undefined,
    reload: async () => (stream ? read() : room.headSeq),
  });
  const read = async () => {
    const page = await delay(room.page({ limit }));
    last = undefined;
    log.noteSnapshot('room', page.headSeq);
    stream = toStream(page);
    return page.headSeq;
  };
  const follow = (_roomId: string, event: RoomEvent) => {
    if (last !== undefined && event.seq > last + 1) outOfOrder.push(event);
    last = event.seq;
    stream = stream && apply(stream, event);
  };
  log.register('message:sent', follow);
  log.register('message:changed', follow);
  return {
    log,
    outOfOrder,
    stream: () => stream,
    hear: (event: RoomEvent) => log.hear({ roomId: 'room', events: [event], members: [] }),
    async openRoom() {
      if (!stream) await read();
    },
    async readOlder() {
      const first = stream?.messages[0];
      if (!stream?.hasBefore || !first) return;
      const page = await delay(room.page({ before: first.seq, limit }));
      last = undefined;
      log.noteSnapshot('room', page.headSeq);
      if (stream?.messages.some(({ id }) => id === first.id)) stream = joinPage(stream, page, 'before');
    },
  };
}

function apply(stream: Stream, event: RoomEvent | undefined): Stream {
  if (event?.type === 'message:sent') return addMessage(stream, event.message);
  return event?.type === 'message:changed' ? changeMessage(stream, event.message) : stream;
}

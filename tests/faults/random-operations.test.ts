import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { removeMessage } from '#server/features/messages/remove-message.ts';
import type { Message } from '#shared/contract/messages.ts';
import type { OperationName, Request } from '#shared/contract/operations.ts';
import { clientId, openRoom, type Person, signUp } from '#tests/support/person.ts';
import { type TestServer, useServer } from '#tests/support/server.ts';
import { followRoom, type Reader } from './reader.ts';

const server = useServer();
const RUNS = 15;

/** What one of three people does next; numbers choose among what there is at that moment. */
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ does: fc.constant('send' as const) }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('edit' as const), which: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('delete' as const), which: fc.nat() }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('react' as const), which: fc.nat(), isOn: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('be moderated' as const), which: fc.nat() }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('lose the line' as const) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('leave' as const) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('join' as const) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('rest' as const), which: fc.nat({ max: 60 }) }) },
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

const steps = fc.array(step, { minLength: 5, maxLength: 25 });

describe('Three people who write, change, react, come, go and lose their lines', () => {
  it('see, once it is quiet, exactly what a fresh page shows', async () => {
    const banyan = await server();
    const steward = await signUp(banyan);
    const people = [await signUp(banyan), await signUp(banyan), await signUp(banyan)];
    let changes = 0;
    await fc.assert(
      fc.asyncProperty(fc.tuple(steps, steps, steps), async (plans) => {
        const room = await openRoom(steward, people);
        const readers = people.map((person) =>
          followRoom(banyan.url, { ...person, name: person.handle, deviceId: '' }, room.id, 0),
        );
        await Promise.all(
          plans.map((plan, at) => live(banyan, readers[at] as Reader, people[at] as Person, room.id, plan)),
        );
        await Promise.all(people.map((person) => person.must('room:join', { roomId: room.id })));
        const { headSeq } = await steward.must('room:view', { roomId: room.id });
        await expect
          .poll(() => readers.map((reader) => reader.seq()), { timeout: 5000 })
          .toEqual(readers.map(() => headSeq));
        const fresh = await readAll(steward, room.id);
        for (const { messages, reading } of readers) {
          expect([...messages.values()].sort((a, b) => a.seq - b.seq)).toEqual(fresh);
          expect(reading.applied.map(({ seq }) => seq)).toEqual(Array.from({ length: headSeq }, (_, nth) => nth + 1));
        }
        changes += fresh.filter(({ seq, changedSeq }) => seq !== changedSeq).length;
        for (const reader of readers) reader.close();
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
    expect(changes).toBeGreaterThan(RUNS);
  }, 120_000);
});

async function live(banyan: TestServer, reader: Reader, person: Person, roomId: string, plan: Step[]): Promise<void> {
  const choose = (which: number, filter: (message: Message) => boolean = () => true) => {
    const known = [...reader.messages.values()].filter(filter);
    return known[which % Math.max(1, known.length)]?.id;
  };
  const isHers = ({ authorId }: Message) => authorId === person.id;
  for (const one of plan) {
    const text = `${person.handle} ${clientId().slice(0, 8)}`;
    const target = 'which' in one ? choose(one.which, one.does === 'react' ? undefined : isHers) : undefined;
    if (one.does === 'send') await persist(reader, 'message:send', { roomId, clientId: clientId(), text });
    else if (one.does === 'leave') await persist(reader, 'room:leave', { roomId });
    else if (one.does === 'join') await persist(reader, 'room:join', { roomId });
    else if (one.does === 'lose the line') reader.line.drop();
    else if (one.does === 'rest') await sleep(one.which);
    else if (!target) continue;
    else if (one.does === 'edit') await persist(reader, 'message:edit', { roomId, messageId: target, text });
    else if (one.does === 'delete') await persist(reader, 'message:delete', { roomId, messageId: target });
    else if (one.does === 'react')
      await persist(reader, 'message:react', { roomId, messageId: target, word: '加油', isOn: one.isOn });
    else await removeMessage(banyan.ctx, { roomId, messageId: target, rule: 'a test' });
  }
}

/** Repeats until there is an answer, whatever it says: out of the room she is refused, and that is one. */
async function persist<Name extends OperationName>(reader: Reader, name: Name, input: Request<Name>): Promise<void> {
  while (!(await reader.line.call(name, input).catch(() => null))) await sleep(10);
}

async function readAll(person: Person, roomId: string): Promise<Message[]> {
  const { messages, hasAfter } = await person.must('message:list', { roomId, after: 0, limit: 100 });
  expect(hasAfter).toBe(false);
  return messages;
}

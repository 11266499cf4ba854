import { describe, expect, it } from 'vitest';
import type { Held } from '#client/features/messages/held-cache.ts';
import { toRows } from '#client/features/messages/rows.ts';
import type { MessageEntry } from '#client/features/messages/use-send-message.ts';
import type { Message } from '#shared/contract/messages.ts';
import { aMessage, roomId } from './a-message.ts';

const myId = 'anh';
const rowsOf = (messages: Message[], more: Partial<Parameters<typeof toRows>[0]> = {}) =>
  toRows({ messages, held: [], pending: [], myId, firstNewNumber: undefined, isAtLiveEnd: true, ...more });
const entry = (clientId: string, writtenAt: string): MessageEntry => ({
  clientId,
  memberId: myId,
  kind: 'message',
  queue: 'q',
  payload: { roomId, text: 'on its way' },
  writtenAt: new Date(writtenAt).getTime(),
});
const held = (heldAt: string): Held => ({
  id: 'h',
  roomId,
  threadId: null,
  authorId: myId,
  clientId: 'c',
  heldAt,
  text: 'waits',
  reason: '',
});

describe('the lines of a stream', () => {
  it('are grouped by author within five minutes, and not over a gap, a day, a quote or a tombstone', () => {
    const messages = [
      aMessage(1),
      aMessage(2),
      aMessage(8),
      aMessage(9, { authorId: 'mei' }),
      aMessage(10, { authorId: 'mei', replyTo: { id: 'm1', authorId: 'emma', preview: '' } }),
      aMessage(11, { authorId: 'mei', gone: { by: 'author', at: '2026-11-23T10:00:00.000Z' } }),
      aMessage(12, { authorId: 'mei' }),
      aMessage(13, { authorId: 'mei', sentAt: '2026-11-25T09:13:00.000Z' }),
    ];
    expect(rowsOf(messages).map(({ isContinued }) => isContinued)).toEqual([
      false,
      true,
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(rowsOf(messages).map(({ startsDay }) => startsDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  it('have the “New” above the first new message, which then shows whose it is', () => {
    const rows = rowsOf([aMessage(1), aMessage(2), aMessage(3)], { firstNewNumber: 2 });
    expect(rows.map(({ isFirstNew }) => isFirstNew)).toEqual([false, true, false]);
    expect(rows[1]?.isContinued).toBe(false);
  });

  it('have no “New” above what she wrote herself, on its way, held or sent', () => {
    const isNew = (messages: Message[], more: Parameters<typeof rowsOf>[1]) =>
      rowsOf(messages, more).map(({ isFirstNew }) => isFirstNew);
    const pending = [entry('mine', '2026-11-23T09:02:30Z')];
    expect(isNew([aMessage(1)], { pending })).toEqual([false, false]);
    expect(isNew([aMessage(1)], { held: [held('2026-11-23T09:02:30.000Z')] })).toEqual([false, false]);
    const mine = aMessage(2, { authorId: myId });
    expect(isNew([aMessage(1), mine], { firstNewNumber: 2, pending })).toEqual([false, false, false]);
    expect(isNew([aMessage(1), mine, aMessage(3)], { firstNewNumber: 2, pending })).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  it('show what is on its way at the end, once, and in the same place when it has arrived', () => {
    const pending = [entry('mine', '2026-11-23T09:02:30Z'), entry('next', '2026-11-23T09:02:31Z')];
    const before = rowsOf([aMessage(1), aMessage(2)], { pending });
    expect(before.map(({ kind }) => kind)).toEqual(['message', 'message', 'pending', 'pending']);
    const mine = aMessage(3, { authorId: myId, clientId: 'mine' });
    const after = rowsOf([aMessage(1), aMessage(2), mine], { pending });
    expect(after.map(({ kind }) => kind)).toEqual(['message', 'message', 'message', 'pending']);
    expect(after[2]?.key).toBe(before[2]?.key);
  });

  it('do not take somebody else’s message for hers because its client id is the same', () => {
    const rows = rowsOf([aMessage(1, { clientId: 'mine' })], { pending: [entry('mine', '2026-11-23T09:02:30Z')] });
    expect(rows.map(({ kind }) => kind)).toEqual(['message', 'pending']);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(2);
  });

  it('show nothing that is on its way in the middle of what was said long ago', () => {
    const pending = [entry('mine', '2026-11-23T09:02:30Z')];
    expect(rowsOf([aMessage(1)], { pending, isAtLiveEnd: false }).map(({ kind }) => kind)).toEqual(['message']);
  });

  it('place what waits for a moderator where it was written, as far as that place is loaded', () => {
    const messages = [aMessage(5), aMessage(10)];
    const kinds = (heldAt: string, isAtLiveEnd = true) =>
      rowsOf(messages, { held: [held(heldAt)], isAtLiveEnd }).map(({ kind }) => kind);
    expect(kinds('2026-11-23T09:07:00.000Z')).toEqual(['message', 'held', 'message']);
    expect(kinds('2026-11-23T09:30:00.000Z')).toEqual(['message', 'message', 'held']);
    expect(kinds('2026-11-23T09:30:00.000Z', false)).toEqual(['message', 'message']);
    expect(kinds('2026-11-23T08:00:00.000Z')).toEqual(['message', 'message']);
  });
});

describe('what people wrote whom she blocked or muted', () => {
  const folds = new Map([
    ['tommy', 'muted'],
    ['max', 'blocked'],
  ] as const);
  const by = (authorId: string, ...numbers: number[]) => numbers.map((number) => aMessage(number, { authorId }));
  const fold = (messages: Message[], more: Parameters<typeof rowsOf>[1] = {}) =>
    rowsOf(messages, { folds, ...more }).map((row) =>
      row.kind === 'folded' ? `${row.folds.join('+')} ${row.messages.map(({ number }) => number).join(' ')}` : row.kind,
    );

  it('is one line as long as nobody else speaks', () => {
    expect(fold([...by('tommy', 1, 2), ...by('emma', 3), ...by('tommy', 4), ...by('max', 5)])).toEqual([
      'muted 1 2',
      'message',
      'muted+blocked 4 5',
    ]);
  });

  it('begins a new line with the day and with what is new', () => {
    const nextDay = aMessage(3, { authorId: 'tommy', sentAt: '2026-11-25T09:03:00.000Z' });
    expect(fold([...by('tommy', 1, 2), nextDay])).toEqual(['muted 1 2', 'muted 3']);
    const rows = rowsOf(by('tommy', 1, 2, 3), { folds, firstNewNumber: 2 });
    expect(rows.map(({ isFirstNew }) => isFirstNew)).toEqual([false, true]);
  });

  it('is there once she opens it, with the name above it', () => {
    const [first, second] = by('tommy', 1, 2) as [Message, Message];
    const rows = rowsOf([first, second], { folds, opened: new Set([second.id]) });
    expect(rows.map(({ kind }) => kind)).toEqual(['folded', 'message']);
    expect(rows[1]?.isContinued).toBe(false);
  });

  it('keeps its name when older ones are loaded in front of it', () => {
    const key = (messages: Message[]) => rowsOf(messages, { folds }).at(-1)?.key;
    expect(key(by('tommy', 1, 2, 3))).toBe(key(by('tommy', 3)));
  });

  it('leaves a tombstone where it is, which names nobody', () => {
    const gone = aMessage(1, { authorId: 'tommy', gone: { by: 'author', at: '2026-11-23T10:00:00.000Z' } });
    expect(fold([gone])).toEqual(['message']);
  });
});

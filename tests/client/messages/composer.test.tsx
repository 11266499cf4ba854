import { QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useRef, useState } from 'react';
import { MemoryRouter } from 'react-router';
import '../words.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { queryClient } from '#client/app/query-client.ts';
import { Composer } from '#client/features/messages/composer.tsx';
import type { ComposerHandle } from '#client/features/messages/composer-field.ts';
import { type ComposerTarget, RoomTalkContext } from '#client/features/messages/room-talk.ts';
import { toRows } from '#client/features/messages/rows.ts';
import type { MessageDraft } from '#client/features/messages/use-send-message.ts';
import { closeOutbox, openOutbox, registerDelivery } from '#client/platform/outbox/outbox.ts';
import { useSubmitSetting } from '#client/ui/submit-setting.ts';
import type { Message } from '#shared/contract/messages.ts';
import type { Room } from '#shared/contract/rooms.ts';
import { closeFakeHouse, me, openFakeHouse, refusal } from '../fake-house.ts';
import { aMessage, roomId } from './a-message.ts';

const room: Room = {
  id: roomId,
  kind: 'room',
  people: [],
  name: 'Courtyard',
  entry: 'open',
  audience: 'everyone',
  review: 'none',
  adults: [],
  charter: { forWhom: '', moderation: '', kept: '' },
  slowModeSeconds: 0,
  isLocked: false,
  isArchived: false,
  anonymousQuestions: 'nobody',
  memberCount: 2,
  membership: { state: 'joined', isSteward: false, readNumber: 0 },
  headSeq: 0,
  lastNumber: 0,
  unreadForMe: 0,
};
const mine = aMessage(1, { authorId: me.id, text: 'what I said' });

let sent: MessageDraft[] = [];
let stop: () => void;
beforeEach(async () => {
  localStorage.clear();
  queryClient.clear();
  useSubmitSetting.setState({ enterSends: true });
  sent = [];
  stop = registerDelivery<MessageDraft>('message', async ({ payload }) => void sent.push(payload));
});
afterEach(() => {
  stop();
  closeOutbox();
  closeFakeHouse();
});

type Answers = Parameters<typeof openFakeHouse>[0];

async function open({ answers = {}, where = room }: { answers?: Answers; where?: Room } = {}) {
  const house = openFakeHouse({ 'member:search': () => ({ body: { members: [] } }), ...answers });
  await openOutbox(me.id);
  render(<Around where={where} />);
  return house;
}

function Around({ where }: { where: Room }) {
  const [target, setTarget] = useState<ComposerTarget>();
  const handle = useRef<ComposerHandle>(null);
  const talk = {
    room: where,
    target,
    setTarget,
    writeAgain: () => {},
    goTo: () => {},
    openFolded: () => {},
    markUnreadFrom: () => {},
  };
  const messages = [mine];
  const none = { held: [], pending: [], firstNewNumber: undefined };
  return (
    <QueryClientProvider client={queryClient}>
      <MemoryRouter>
        <RoomTalkContext value={talk}>
          <button type="button" onClick={() => setTarget({ kind: 'reply', message: aMessage(2) as Message })}>
            answer it
          </button>
          <Composer
            ref={handle}
            rows={toRows({ messages, ...none, myId: me.id, isAtLiveEnd: true })}
            onSend={() => {}}
          />
        </RoomTalkContext>
      </MemoryRouter>
    </QueryClientProvider>
  );
}

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Write to Courtyard' });
const write = (words: string) => {
  field().value = words;
  fireEvent.input(field());
};
const press = (key: string, more: Partial<KeyboardEventInit> & { keyCode?: number } = {}) =>
  act(() => fireEvent.keyDown(field(), { key, ...more }));

const pause = (milliseconds: number) => act(() => new Promise((resolve) => setTimeout(resolve, milliseconds)));

describe('the composer', () => {
  it('sends with Enter, begins a line with Shift and Enter, and is empty afterwards', async () => {
    await open();
    write('hello');
    press('Enter', { shiftKey: true });
    expect(sent).toEqual([]);
    press('Enter');
    await waitFor(() => expect(sent).toMatchObject([{ roomId, text: 'hello' }]));
    expect(field().value).toBe('');
  });

  it('never sends with the Enter that chooses a word, in either way that browsers tell of it', async () => {
    await open();
    write('かん');
    press('Enter', { isComposing: true });
    press('Enter', { keyCode: 229 });
    press('Escape', { isComposing: true });
    press('ArrowUp', { keyCode: 229 });
    expect(field().value).toBe('かん');
    await pause(50);
    expect(sent).toEqual([]);
  });

  it('asks for nobody’s name while a word is composed, and does once it is', async () => {
    const house = await open();
    field().value = '@なみ';
    field().setSelectionRange(3, 3);
    fireEvent.input(field(), { isComposing: true });
    await pause(250);
    expect(house.to('member:search')).toHaveLength(0);
    fireEvent.compositionEnd(field());
    await waitFor(() => expect(house.to('member:search').length).toBeGreaterThan(0));
  });

  it('offers the people of the room after an @, and Enter takes one instead of sending', async () => {
    const emma = { id: 'e'.repeat(24), handle: 'emma', name: '山田エマ' };
    await open({ answers: { 'member:search': () => ({ body: { members: [emma] } }) } });
    write('hello @em');
    field().setSelectionRange(9, 9);
    fireEvent.input(field());
    await screen.findByRole('option', { name: /山田エマ/ });
    press('Enter');
    expect(field().value).toBe('hello @emma ');
    expect(sent).toEqual([]);
  });

  it('keeps what she has begun on this device, for the next time she comes', async () => {
    await open();
    write('half a thought');
    await waitFor(() => expect(Object.values({ ...localStorage }).join()).toContain('half a thought'));
    closeFakeHouse();
    await open();
    expect(field().value).toBe('half a thought');
  });

  it('answers a message with the words that follow, unless she thinks better of it', async () => {
    await open();
    act(() => screen.getByText('answer it').click());
    expect(screen.getByText(/Reply to/)).toBeTruthy();
    press('Escape');
    expect(screen.queryByText(/Reply to/)).toBeNull();
    act(() => screen.getByText('answer it').click());
    write('me too');
    press('Enter');
    await waitFor(() => expect(sent).toMatchObject([{ text: 'me too', replyTo: aMessage(2).id }]));
  });

  it('changes her last message with ↑ from an empty field, and gives her back what she had written', async () => {
    const house = await open({
      answers: { 'message:edit': () => ({ body: { state: 'sent', message: { ...mine, text: 'better' } } }) },
    });
    press('ArrowUp');
    expect(field().value).toBe('what I said');
    write('better');
    press('Enter');
    await waitFor(() => expect(field().value).toBe(''));
    expect(house.to('message:edit')).toMatchObject([{ body: { text: 'better' } }]);
    expect(sent).toEqual([]);
  });

  it('says why a change was refused, and keeps her words', async () => {
    await open({ answers: { 'message:edit': () => refusal(403, 'room_locked', 'A steward has locked this room.') } });
    press('ArrowUp');
    write('better');
    press('Enter');
    expect(await screen.findByText('A steward has locked this room.')).toBeTruthy();
    expect(field().value).toBe('better');
  });

  it('sends nothing that is empty or too long, and says how much is too much', async () => {
    await open();
    write('   \n ');
    press('Enter');
    write('字'.repeat(4_003));
    expect(screen.getByText('3 characters too many')).toBeTruthy();
    press('Enter');
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(sent).toEqual([]);
    expect(field().value).toHaveLength(4_003);
  });

  it('puts a content note in front', async () => {
    await open();
    act(() => screen.getByRole('button', { name: 'Put a content note in front' }).click());
    fireEvent.click(screen.getByRole('button', { name: 'Racism' }));
    fireEvent.click(screen.getByRole('button', { name: 'Death' }));
    fireEvent.click(screen.getByRole('button', { name: 'Death' }));
    fireEvent.change(screen.getByRole('textbox', { name: 'In your own words' }), { target: { value: 'at school' } });
    write('a long story');
    press('Enter');
    await waitFor(() => expect(sent).toMatchObject([{ text: 'a long story', contentNote: 'racism, at school' }]));
    expect(screen.queryByRole('textbox', { name: 'In your own words' })).toBeNull();
  });

  it('gives way to a sentence in a room where nobody may write', async () => {
    await open({ where: { ...room, isLocked: true } });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText(/A steward has locked this room/)).toBeTruthy();
  });
});

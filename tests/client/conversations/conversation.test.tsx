import { QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import '../words.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { queryClient } from '#client/app/query-client.ts';
import { ConversationPanel } from '#client/features/conversations/conversation-panel.tsx';
import { ConversationPlaces } from '#client/features/conversations/conversation-places.tsx';
import { ConversationShut, isShut } from '#client/features/conversations/conversation-shut.tsx';
import { RequestPage } from '#client/features/conversations/request-page.tsx';
import { StartDialog } from '#client/features/conversations/start-dialog.tsx';
import { WriteToMember } from '#client/features/conversations/write-to-member.tsx';
import { ReportLayer } from '#client/features/reports/report-layer.tsx';
import { closeFakeHouse, me, openFakeHouse, refusal } from '../fake-house.ts';
import { aConversation, aPerson, asked, emma, priya } from './a-conversation.ts';

type Answers = Parameters<typeof openFakeHouse>[0];
type Options = Parameters<typeof openFakeHouse>[1];

beforeEach(() => queryClient.clear());
afterEach(closeFakeHouse);

function open(page: ReactNode, answers: Answers = {}, options: Options = {}) {
  const house = openFakeHouse(
    {
      'room:list': () => ({ body: { rooms: [] } }),
      'member:lists': () => ({ body: { blocked: [], muted: [] } }),
      ...answers,
    },
    options,
  );
  const router = createMemoryRouter(
    [
      { path: '/here', element: page },
      { path: '*', element: <p>elsewhere</p> },
    ],
    { initialEntries: ['/here'] },
  );
  render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { ...house, at: () => router.state.location.pathname };
}

const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const done = () => ({ body: { done: true } });

describe('the people of a group', () => {
  it('are reported from their list, each by herself and in two steps', async () => {
    const room = aConversation([aPerson(emma), aPerson(priya, 'invited')]);
    const page = (
      <>
        <ConversationPanel room={room} onClose={() => {}} />
        <ReportLayer />
      </>
    );
    const house = open(page, { 'report:create': () => ({ body: { reportId: 'r'.repeat(24) } }) });
    expect(await screen.findByRole('button', { name: `Report ${emma.name}` })).toBeTruthy();
    await press(`Report ${priya.name}`);
    fireEvent.click(await screen.findByLabelText(/It goes after somebody/));
    await press('Go on');
    expect(house.to('report:create')).toHaveLength(0);
    await press('Send the report');
    const subject = { kind: 'member', memberId: priya.id };
    await waitFor(() => expect(house.to('report:create')).toMatchObject([{ body: { subject, reason: 'harassment' } }]));
  });
});

describe('asking somebody', () => {
  it('sends her a note, and leads into the conversation', async () => {
    const room = aConversation([aPerson(emma, 'invited')]);
    const house = open(<StartDialog person={emma} onClose={() => {}} />, {
      'conversation:start': () => ({ body: room }),
    });
    fireEvent.change(await screen.findByLabelText('A note with your request'), { target: { value: 'Tea?' } });
    await press('Ask for a conversation');
    await waitFor(() => expect(house.at()).toBe(`/rooms/${room.id}`));
    expect(house.to('conversation:start')).toMatchObject([{ body: { memberIds: [emma.id], note: 'Tea?' } }]);
  });

  it('says kindly that she cannot be asked, and nothing of why; asking again repeats the same request', async () => {
    const house = open(<StartDialog person={emma} onClose={() => {}} />, {
      'conversation:start': () => refusal(404, 'not_found', 'There is nothing here.'),
    });
    await press('Ask for a conversation');
    expect(await screen.findByText('She cannot be asked just now.')).toBeTruthy();
    expect(screen.queryByText('There is nothing here.')).toBeNull();
    await press('Ask for a conversation');
    await waitFor(() => expect(house.to('conversation:start')).toHaveLength(2));
    const ids = house.to('conversation:start').map(({ body }) => (body as { clientId: string }).clientId);
    expect(new Set(ids).size).toBe(1);
  });

  it('says beside the note what the house says about it', async () => {
    open(<StartDialog person={emma} onClose={() => {}} />, {
      'conversation:start': () => ({
        status: 400,
        body: {
          error: { code: 'bad_input', message: 'Look again.', fields: [{ path: 'note', message: 'Too hard.' }] },
        },
      }),
    });
    await press('Ask for a conversation');
    expect(await screen.findByText('Too hard.')).toBeTruthy();
  });

  it('finds people by name, takes each once and never herself, and asks for at least one', async () => {
    const house = open(<StartDialog onClose={() => {}} />, {
      'member:search': () => ({ body: { members: [me, emma, priya] } }),
      'conversation:start': () => ({ body: aConversation([aPerson(emma), aPerson(priya)]) }),
    });
    await press('Ask for a conversation');
    expect(await screen.findByText('Choose at least one person.')).toBeTruthy();
    const field = screen.getByLabelText('A name or a handle');
    fireEvent.change(field, { target: { value: 'e' } });
    await press(/山田エマ/);
    expect(screen.queryByRole('button', { name: new RegExp(me.name) })).toBeNull();
    fireEvent.change(field, { target: { value: 'p' } });
    await screen.findByRole('button', { name: /^Priya/ });
    expect(screen.queryByRole('button', { name: /^山田エマ/ })).toBeNull();
    fireEvent.keyDown(field, { key: 'Enter' });
    await press('Ask for a conversation');
    await waitFor(() =>
      expect(house.to('conversation:start')).toMatchObject([{ body: { memberIds: [emma.id, priya.id] } }]),
    );
  });

  it('is not offered to allies, and leads to the conversation that is there already', async () => {
    open(<WriteToMember card={emma} />, {}, { role: 'ally' });
    expect(screen.queryByRole('button')).toBeNull();
    closeFakeHouse();
    const known = aConversation([aPerson(emma)]);
    open(<WriteToMember card={emma} />, { 'room:list': () => ({ body: { rooms: [known] } }) });
    const link = await screen.findByRole('link', { name: 'Go to your conversation' });
    expect(link.getAttribute('href')).toBe(`/rooms/${known.id}`);
  });
});

describe('a request', () => {
  const room = aConversation([aPerson(priya, 'joined', 'Shall we cook?')], { membership: asked });

  it('shows who asks and her note, and opens when it is accepted', async () => {
    const house = open(<RequestPage room={room} />, {
      'room:join': () => ({ body: { ...room, membership: { ...asked, state: 'joined' } } }),
    });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Priya Shital Rao asks you for a private conversation',
    );
    expect(screen.getByText('Shall we cook?')).toBeTruthy();
    await press('Accept');
    await waitFor(() => expect(house.to('room:join')).toHaveLength(1));
  });

  it('goes away with “Not now”, without a word to anybody else', async () => {
    const house = open(<RequestPage room={room} />, { 'room:leave': done });
    await press('Not now');
    await waitFor(() => expect(house.at()).toBe('/'));
    expect(house.asked.filter(({ name }) => name !== 'room:list').map(({ name }) => name)).toEqual(['room:leave']);
  });

  it('blocks and reports with two taps, the report first and with the note', async () => {
    const house = open(<RequestPage room={room} />, {
      'report:create': () => ({ body: { reportId: 'f'.repeat(24) } }),
      'member:block': done,
      'room:leave': () => refusal(404, 'not_found', 'There is nothing here.'),
    });
    await press('Block and report');
    const reason = (await screen.findByRole('dialog')).querySelector('.reason-list button') as HTMLElement;
    await act(async () => void fireEvent.click(reason));
    await waitFor(() => expect(house.at()).toBe('/'));
    const acts = house.asked.map(({ name }) => name).filter((name) => /report|block/.test(name));
    expect(acts).toEqual(['report:create', 'member:block']);
    expect(house.to('report:create')).toMatchObject([
      { body: { subject: { kind: 'member', memberId: priya.id }, note: 'Shall we cook?' } },
    ]);
  });

  it('names the others of a group, and is in the list before anything is read in it', async () => {
    const group = aConversation([aPerson(priya, 'joined', 'us three'), aPerson(emma, 'invited')], {
      membership: asked,
    });
    open(
      <>
        <ConversationPlaces />
        <RequestPage room={group} />
      </>,
      { 'room:list': () => ({ body: { rooms: [group] } }) },
    );
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Priya Shital Rao asks you into a private conversation with 山田エマ',
    );
    expect(await screen.findByRole('link', { name: /Priya Shital Rao and 山田エマ/ })).toBeTruthy();
  });
});

describe('the place to write', () => {
  it('opens once somebody has joined', () => {
    expect(isShut(aConversation([aPerson(emma, 'invited'), aPerson(priya, 'invited')]))).toBe(true);
    expect(isShut(aConversation([aPerson(emma, 'invited'), aPerson(priya)]))).toBe(false);
    expect(isShut(aConversation([]))).toBe(true);
    expect(isShut({ ...aConversation([]), kind: 'room' })).toBe(false);
  });

  it('says for whom she waits, and lets her take it back', async () => {
    const house = open(<ConversationShut room={aConversation([aPerson(emma, 'invited')])} />, { 'room:leave': done });
    expect(screen.getByRole('status').textContent).toBe(
      'Waiting for 山田エマ to answer. You can write once somebody has joined.',
    );
    await press('Take the request back');
    await waitFor(() => expect(house.to('room:leave')).toHaveLength(1));
  });
});

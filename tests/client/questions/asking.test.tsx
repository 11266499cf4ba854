import { QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import '../words.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { queryClient } from '#client/app/query-client.ts';
import { forgetAsking } from '#client/features/questions/ask/ask-draft.ts';
import { AskPage } from '#client/features/questions/ask/ask-page.tsx';
import { forgetClaim, keepClaim, useClaim } from '#client/features/questions/claim.ts';
import { MinePage } from '#client/features/questions/mine/mine-page.tsx';
import { endSession } from '#client/platform/session.ts';
import { readClaimWords } from '#shared/claim-words.ts';
import type { OwnQuestion } from '#shared/contract/questions.ts';
import { closeFakeHouse, openFakeHouse, refusal } from '../fake-house.ts';

const threadId = 't'.repeat(24);
const room = { id: 'r'.repeat(24), name: 'Mixed parents', forWhom: '' };
const places = { state: 'open', canBeOpened: false, isStaffed: false, staffedFrom: null, rooms: [room] };
const persona = { id: 'p'.repeat(24), handle: '', name: 'Quiet Ferry', isPersona: true } as const;
const question: OwnQuestion = {
  threadId,
  roomId: room.id,
  roomName: room.name,
  title: 'Do I invite both?',
  persona,
  state: 'reading',
  answers: 0,
  isOut: false,
  isAccepted: false,
};
const draft = { id: 'd'.repeat(24), kind: 'question', state: 'reading', text: 'They never met.', messageId: null };

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => undefined);
  queryClient.clear();
  queryClient.setQueryData(['community'], { name: 'Fig Yard', joinPolicy: 'open', leaveUrl: '', isNew: false });
});
afterEach(() => {
  act(() => {
    forgetAsking();
    forgetClaim();
  });
  closeFakeHouse();
});

type Answers = Parameters<typeof openFakeHouse>[0];

function open(path: string, answers: Answers, who: 'visitor' | 'member' = 'visitor') {
  const house = openFakeHouse({ 'question:places': () => ({ body: places }), ...answers });
  if (who === 'visitor') act(() => endSession());
  const routes = [
    { path: '/ask', element: <AskPage /> },
    { path: '/ask/mine', element: <MinePage /> },
  ];
  render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={createMemoryRouter(routes, { initialEntries: [path] })} />
    </QueryClientProvider>,
  );
  return house;
}

async function write() {
  fireEvent.change(await screen.findByLabelText('In one line'), { target: { value: question.title } });
  fireEvent.change(screen.getByLabelText('Your question'), { target: { value: draft.text } });
  fireEvent.click(screen.getByRole('button', { name: 'Read it over' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Send it' }));
}

const asked = () => ({ body: { question, draft, support: ['violence'] } });

describe('a visitor who asks', () => {
  it('sends the same words under the same id and claim when the answer was lost, and sees them only then', async () => {
    let isLost = true;
    const house = open('/ask', {
      'question:ask': () => {
        if (!isLost) return asked();
        isLost = false;
        return refusal(500, 'internal', 'lost');
      },
    });
    await write();
    await screen.findByText(/it arrives only once/);
    fireEvent.click(screen.getByRole('button', { name: 'Send it' }));
    await screen.findByText('It is with us. Keep these six words.');
    const [first, second] = house.to('question:ask').map(({ body }) => body as { clientId: string; code: string });
    expect(second).toEqual(first);
    const shown = screen.getAllByRole('listitem').flatMap(({ textContent }) => textContent ?? []);
    expect(
      readClaimWords(first?.code ?? '')
        ?.split(' ')
        .every((word) => shown.includes(word)),
    ).toBe(true);
    expect(screen.getByText('You do not have to carry this alone')).toBeTruthy();
    expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href])).not.toContain(first?.code);
  });

  it('is held back from closing the page until she says that she has written the words down', async () => {
    open('/ask', { 'question:ask': asked, 'question:list': () => ({ body: { questions: [] } }) });
    await write();
    await screen.findByText('It is with us. Keep these six words.');
    const leaves = () => dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(leaves()).toBe(false);
    document.documentElement.dataset.left = '';
    expect(leaves()).toBe(true);
    delete document.documentElement.dataset.left;
    fireEvent.click(screen.getByRole('button', { name: 'I have written them down' }));
    await screen.findByText('There is no question behind these words');
    expect(leaves()).toBe(true);
  });

  it('reads that nobody at all can open it while there is no key, and is asked for nothing while it is closed', async () => {
    open('/ask', { 'question:places': () => ({ body: { ...places, state: 'closed' } }) });
    await screen.findByText('Asking without a name is closed for now');
    expect(screen.getByText(/Nobody at all can open your question/)).toBeTruthy();
    expect(screen.queryByLabelText('Your question')).toBeNull();
    expect(screen.getByRole('link', { name: 'Help near you, day and night' })).toBeTruthy();
  });
});

describe('a member who asks', () => {
  it('is given no words and sends none', async () => {
    const house = open('/ask', { 'question:ask': asked, 'settings:view': () => ({ body: {} }) }, 'member');
    await write();
    await screen.findByText('It is with us.');
    expect(house.to('question:ask')[0]?.body).not.toHaveProperty('code');
    expect(screen.getByRole('link', { name: 'See my question' })).toBeTruthy();
  });
});

describe('coming back', () => {
  it('asks for the words again when the page was gone, also by the way back', () => {
    keepClaim('abandon ability able about above absent');
    dispatchEvent(new Event('pagehide'));
    expect(useClaim.getState().words).toBeUndefined();
  });

  it('takes the six words in any spelling, keeps them in memory alone, and puts them away', async () => {
    const view = {
      question,
      thread: null,
      posts: [],
      hasAfter: false,
      members: [],
      drafts: [draft],
      silencedUntil: null,
    };
    const house = open('/ask/mine', {
      'question:list': () => ({ body: { questions: [question] } }),
      'question:view': () => ({ body: view }),
      'question:statements': () => ({ body: { statements: [] } }),
      'question:reports': () => ({ body: { reports: [] } }),
    });
    const field = await screen.findByLabelText('Your six words');
    expect([field.getAttribute('autocomplete'), field.getAttribute('spellcheck')]).toEqual(['off', 'false']);
    fireEvent.change(field, { target: { value: 'these are not our six' } });
    fireEvent.click(screen.getByRole('button', { name: 'Open my question' }));
    await screen.findByText(/These are not six words of ours/);
    fireEvent.change(field, { target: { value: 'ABANDON - abil, ABLE / about; above ABSE' } });
    fireEvent.click(screen.getByRole('button', { name: 'Open my question' }));
    await screen.findByText('They never met.');
    expect(screen.queryByText('What became of your reports here')).toBeNull();
    expect(house.to('question:list')[0]?.body).toEqual({ code: 'abandon ability able about above absent' });
    expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }])).not.toContain('abandon');
    fireEvent.click(screen.getByRole('button', { name: 'Put the words away' }));
    await screen.findByLabelText('Your six words');
    await waitFor(() => expect(screen.queryByText('They never met.')).toBeNull());
    expect(useClaim.getState().words).toBeUndefined();
  });

  it('shows from outside the room what is hers and the letters about it, and nothing to take part with', async () => {
    const out: OwnQuestion = { ...question, title: null, state: 'there', isOut: true };
    const post = {
      ...{ id: 'm'.repeat(24), roomId: room.id, threadId, seq: 4, number: 2, changedSeq: 4, authorId: persona.id },
      ...{ clientId: 'c', sentAt: '2026-11-26T10:00:00.000Z', text: 'We ask them both.' },
    };
    const view = { question: out, thread: null, posts: [post], hasAfter: false, members: [], drafts: [] };
    open('/ask/mine', {
      'question:list': () => ({ body: { questions: [out] } }),
      'question:view': () => ({ body: { ...view, silencedUntil: null } }),
      'question:statements': () => ({ body: { statements: [] } }),
      'question:reports': () => ({ body: { reports: [{ at: post.sentAt, reason: 'hate', outcome: 'notActed' }] } }),
    });
    fireEvent.change(await screen.findByLabelText('Your six words'), {
      target: { value: 'abandon ability able about above absent' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Open my question' }));
    await screen.findByText('We ask them both.');
    screen.getByRole('heading', { name: 'What you wrote under the question of somebody else' });
    screen.getByText(/You cannot read this room now/);
    await screen.findByRole('heading', { name: 'What became of your reports here' });
    screen.getByText('We looked, and left it as it is');
    screen.getByRole('button', { name: 'Take it back' });
    expect(screen.queryByRole('button', { name: 'Change it' })).toBeNull();
    expect(screen.queryByText(/New answers come by themselves/)).toBeNull();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

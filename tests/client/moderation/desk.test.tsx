import { QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import '../words.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { queryClient } from '#client/app/query-client.ts';
import { listenForShortcuts } from '#client/app/shortcuts/use-shortcut.ts';
import { DeskPage } from '#client/features/moderation/desk-page.tsx';
import type { CaseView } from '#shared/contract/moderation.ts';
import { closeFakeHouse, me, openFakeHouse, refusal } from '../fake-house.ts';
import { aCase, author } from './a-case.ts';

beforeEach(() => {
  queryClient.clear();
  return listenForShortcuts();
});
afterEach(closeFakeHouse);

interface Desk {
  shown: CaseView;
  decide?: () => { status?: number; body: unknown };
  role?: 'moderator' | 'member';
}

/** The desk with one case in the queue, as a moderator opens it. */
function openDesk({ shown, decide, role = 'moderator' }: Desk) {
  const now = { shown };
  const house = openFakeHouse(
    {
      'community:view': () => ({ body: { name: 'Fig Yard', joinPolicy: 'open' } }),
      'room:list': () => ({ body: { rooms: [] } }),
      'case:list': () => ({ body: { cases: [now.shown], openCount: 1 } }),
      'case:view': () => ({ body: now.shown }),
      'case:decide': () => decide?.() ?? { body: now.shown },
    },
    { role },
  );
  const router = createMemoryRouter([{ path: '/moderation', element: <DeskPage /> }], {
    initialEntries: [`/moderation?case=${shown.id}`],
  });
  render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { ...house, now };
}

const press = (key: string, more: KeyboardEventInit = {}) =>
  act(() => fireEvent.keyDown(document.body, { key, ...more }));
const send = () => press('Enter', { ctrlKey: true });
const isPressed = (name: RegExp) => screen.getByRole('button', { name }).getAttribute('aria-pressed');

describe('the review desk', () => {
  it('keeps a severe text out of the page until the moderator opens it', async () => {
    openDesk({ shown: aCase({ severity: 'severe', preview: 'You people always bring it up' }) });
    await screen.findByText('Case 412');
    expect(document.body.textContent).not.toContain('You people always bring it up');
    expect(document.body.textContent).not.toContain('The first wording');
    press('o');
    expect(document.body.textContent).toContain('You people always bring it up');
    expect(document.body.textContent).toContain('The first wording');
  });

  it('takes down and silences by keys alone, and says first what the author will read', async () => {
    const house = openDesk({ shown: aCase() });
    await screen.findByText('Case 412');
    press('h');
    press('s');
    expect(isPressed(/Take down.*a tombstone stays/)).toBe('true');
    expect(screen.getByText('We took down your message in Front porch.')).toBeTruthy();
    expect(document.body.textContent).toMatch(/You cannot write until .*2/);
    send();
    expect(screen.getByText(/Choose the rule that it broke/)).toBeTruthy();
    expect(house.to('case:decide')).toHaveLength(0);
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'noHate' } });
    send();
    await waitFor(() => expect(house.to('case:decide')).toHaveLength(1));
    expect(house.to('case:decide')[0]?.body).toEqual({
      version: 3,
      decision: 'remove',
      rule: 'noHate',
      silence: { minutes: 1440, isEverywhere: false },
      note: '',
    });
  });

  it('never decides by a letter that is being written', async () => {
    openDesk({ shown: aCase() });
    await screen.findByText('Case 412');
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'h' });
    expect(isPressed(/Take down/)).toBe('false');
  });

  it('shows the first outcome when a colleague was faster', async () => {
    const shown = aCase();
    const colleague = { id: 'p'.repeat(24), handle: 'priya', name: 'Priya' };
    const outcome = {
      decision: 'dismiss' as const,
      rule: null,
      byMemberId: colleague.id,
      at: '2026-11-23T09:00:00.000Z',
      note: 'A quote of somebody else.',
      silencedUntil: null,
    };
    const desk = openDesk({
      shown,
      decide: () => {
        desk.now.shown = aCase({ state: 'decided', version: 4, outcome, members: [author, colleague] });
        return refusal(409, 'conflict', 'Priya decided this before you.');
      },
    });
    await screen.findByText('Case 412');
    press('h');
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'noHate' } });
    send();
    expect(await screen.findByText('Dismissed: it stays as it is')).toBeTruthy();
    expect(screen.getByText('A quote of somebody else.')).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('Somebody decided this before you');
    expect(screen.queryByRole('button', { name: /Take down/ })).toBeNull();
  });

  it('is not there for those who look after no room', async () => {
    const house = openDesk({ shown: aCase(), role: 'member' });
    expect(await screen.findByText('This desk is for the people who look after rooms')).toBeTruthy();
    expect(house.to('case:list')).toHaveLength(0);
    expect(document.body.textContent).not.toContain(me.name);
  });
});

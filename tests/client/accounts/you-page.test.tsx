import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen } from '@testing-library/react';
import '../words.ts';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { InvitesSection } from '#client/features/accounts/you/invites-section.tsx';
import { TokensSection } from '#client/features/accounts/you/tokens-section.tsx';
import { YouTabs } from '#client/features/accounts/you/you-tabs.tsx';
import { PeoplePage } from '#client/features/staff/people-page.tsx';
import { acceptSession, endSession } from '#client/platform/session.ts';
import type { Me } from '#shared/contract/accounts.ts';

const card = { id: 'a'.repeat(24), handle: 'narae', name: '김나래', nameLang: 'ko' };
const invite = { id: 'i'.repeat(24), code: 'abc', usesLeft: 1, roomId: null };
const answers: Record<string, () => Response> = {};

beforeEach(() => {
  Object.assign(answers, {
    'GET /api/rooms': () => Response.json({ rooms: [] }),
    'GET /api/community': () => Response.json({ name: 'Fig Yard' }),
    'GET /api/me/devices': () => Response.json({ devices: [] }),
    'GET /api/applications': () => Response.json({ applications: [] }),
    'GET /api/invites': () =>
      Response.json({ invites: [{ ...invite, createdAt: '2026-11-23T08:00:00Z', expiresAt: '2026-11-30T08:00:00Z' }] }),
  });
  vi.stubGlobal('fetch', async (url: string, { method }: RequestInit = {}) => {
    const answer = answers[`${method} ${url}`];
    if (!answer) throw new Error(`Nobody expected ${method} ${url}.`);
    return answer();
  });
});
afterEach(() => void vi.unstubAllGlobals());

function show(element: React.ReactNode, who: Pick<Me, 'role' | 'ageBand'>) {
  endSession();
  const me = { card, isLead: false, deviceId: 'd'.repeat(24), ...who };
  acceptSession({ accessToken: 'token', expiresAt: new Date(Date.now() + 600_000).toISOString(), me });
  const router = createMemoryRouter([{ path: '*', element }]);
  return render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
}

describe('her own page', () => {
  it('gives an adult member her links whole, to pass on', async () => {
    show(<InvitesSection />, { role: 'member', ageBand: 'adult' });
    const link = await screen.findByLabelText<HTMLInputElement>('Invite link');
    expect(link.value).toBe(`${location.origin}/join?invite=abc`);
  });

  it.each([
    { role: 'member', ageBand: 'young' },
    { role: 'ally', ageBand: 'adult' },
  ] as const)('shows no invite links to $role, $ageBand', (who) => {
    const { container } = show(<InvitesSection />, who);
    expect(container.textContent).toBe('');
  });

  it('shows a new token once, and not again when it is put away', async () => {
    const device = { id: 't'.repeat(24), label: 'Bot', kind: 'token' };
    answers['POST /api/me/tokens'] = () => Response.json({ token: 'secret-of-the-bot', device });
    show(<TokensSection />, { role: 'member', ageBand: 'adult' });
    fireEvent.change(await screen.findByLabelText('What the token is for'), { target: { value: 'Bot' } });
    fireEvent.click(screen.getByRole('button', { name: 'Make a token' }));
    expect((await screen.findByLabelText<HTMLInputElement>('Token')).value).toBe('secret-of-the-bot');
    fireEvent.click(screen.getByRole('button', { name: 'I have kept it' }));
    expect((await screen.findByLabelText<HTMLInputElement>('What the token is for')).value).toBe('');
    expect(screen.queryByDisplayValue('secret-of-the-bot')).toBeNull();
  });

  it('says that her devices could not be read, and tries again when asked', async () => {
    const working = answers['GET /api/me/devices'];
    const error = { code: 'internal', message: 'The house made a mistake.', reference: 'R7' };
    answers['GET /api/me/devices'] = () => Response.json({ error }, { status: 500 });
    show(<TokensSection />, { role: 'member', ageBand: 'adult' });
    expect(await screen.findByText('We could not read your devices', {}, { timeout: 5_000 })).toBeTruthy();
    if (working) answers['GET /api/me/devices'] = working;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('You have no tokens.')).toBeTruthy();
  });
});

describe('the pages of those who run the door', () => {
  it.each([
    ['member', ['You', 'Settings', 'Your data']],
    ['steward', ['You', 'Settings', 'Your data', 'People']],
    ['admin', ['You', 'Settings', 'Your data', 'People', 'The leads’ key', 'The community']],
  ] as const)('are there for a %s as far as they are entrusted', (role, words) => {
    show(<YouTabs />, { role, ageBand: 'adult' });
    expect(screen.queryAllByRole('link').map(({ textContent }) => textContent)).toEqual(words);
  });

  it('a steward answers the door and sees no list of members', async () => {
    show(<PeoplePage />, { role: 'steward', ageBand: 'adult' });
    expect(await screen.findByText('Nobody is waiting')).toBeTruthy();
    expect(screen.queryByText('Members and roles')).toBeNull();
  });

  it('do not exist for anybody else', () => {
    show(<PeoplePage />, { role: 'member', ageBand: 'adult' });
    expect(screen.getByText('There is nothing here')).toBeTruthy();
  });
});

import { QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import '../words.ts';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MembersOnly } from '#client/app/members-only.tsx';
import { queryClient } from '#client/app/query-client.ts';
import { SignInPage } from '#client/features/accounts/sign-in-page.tsx';
import { SuspendedPage } from '#client/features/accounts/suspended-page.tsx';
import { useCredentials } from '#client/features/accounts/suspension.ts';
import { endSession } from '#client/platform/session.ts';
import { closeFakeHouse, openFakeHouse, refusal } from '../fake-house.ts';
import { aStatement } from '../statements/a-statement.ts';

const typed = { handle: 'anh', password: 'nine banyan roots' };
const suspended = aStatement({ what: 'suspended', until: '2099-01-01T00:00:00.000Z' });

beforeEach(() => {
  queryClient.clear();
  localStorage.clear();
  useCredentials.setState({ typed: undefined });
});
afterEach(closeFakeHouse);

function open(path: string, answers: Parameters<typeof openFakeHouse>[0], { isMember = false } = {}) {
  const house = openFakeHouse({
    'community:view': () => ({ body: { name: 'Fig Yard', joinPolicy: 'open' } }),
    'suspension:view': () => ({ body: { until: suspended.until, statements: [suspended] } }),
    ...answers,
  });
  if (!isMember) endSession();
  const router = createMemoryRouter(
    [
      { path: '/sign-in', element: <SignInPage /> },
      { path: '/suspended', element: <SuspendedPage /> },
      { element: <MembersOnly />, children: [{ path: '/', element: <p>inside</p> }] },
    ],
    { initialEntries: [path] },
  );
  render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { house, router };
}

const fill = () => {
  fireEvent.change(screen.getByLabelText('Your handle'), { target: { value: typed.handle } });
  fireEvent.change(screen.getByLabelText('Password'), { target: { value: typed.password } });
  fireEvent.submit(screen.getByLabelText('Password').closest('form') as HTMLFormElement);
};

describe('somebody who is suspended', () => {
  it('is shown why when she signs in, with what she typed, and appeals there', async () => {
    const appeal = {
      state: 'waiting',
      at: '2026-11-24T09:00:00.000Z',
      text: 'Please look again.',
      answer: '',
    } as const;
    const { house, router } = open('/sign-in', {
      'account:signIn': () => refusal(403, 'suspended', 'This account is suspended.'),
      'suspension:appeal': () => ({ body: { ...suspended, appeal } }),
    });
    fill();
    expect(await screen.findByRole('article', { name: 'Suspended for a time' })).toBeTruthy();
    expect(screen.getByRole('main').textContent).toContain('Until Thursday, January 1, 2099');
    expect(house.to('suspension:view').map(({ body }) => body)).toEqual([typed]);
    expect(router.state.location).toMatchObject({ pathname: '/suspended', search: '' });
    fireEvent.click(screen.getByRole('button', { name: 'Ask for another look' }));
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Please look again.' } });
    fireEvent.submit(screen.getByRole('textbox').closest('form') as HTMLFormElement);
    expect(await screen.findByText(/Your appeal waits/)).toBeTruthy();
    expect(house.to('suspension:appeal')[0]?.body).toMatchObject({ ...typed, statementId: suspended.id });
  });

  it('is sent to the same page when it happens while she is here, and types who she is', async () => {
    let isRight = false;
    open(
      '/',
      {
        'suspension:view': () =>
          isRight
            ? { body: { until: suspended.until, statements: [suspended] } }
            : refusal(401, 'wrong_password', 'That name and password do not belong together.'),
      },
      { isMember: true },
    );
    expect(screen.getByText('inside')).toBeTruthy();
    act(() => endSession('suspended'));
    expect(await screen.findByText('You cannot come in for now')).toBeTruthy();
    fill();
    expect((await screen.findByRole('alert')).textContent).toContain('do not belong together');
    isRight = true;
    fill();
    expect(await screen.findByRole('article', { name: 'Suspended for a time' })).toBeTruthy();
  });

  it('hears that the door is open when it is over', async () => {
    useCredentials.setState({ typed });
    open('/suspended', { 'suspension:view': () => refusal(404, 'not_found', 'There is nothing here.') });
    expect(await screen.findByText('The door is open again')).toBeTruthy();
  });

  it('leaves nothing of her password behind when she goes', async () => {
    useCredentials.setState({ typed });
    const { router } = open('/suspended', {});
    await screen.findByRole('article');
    await act(() => router.navigate('/sign-in'));
    await waitFor(() => expect(useCredentials.getState().typed).toBeUndefined());
    expect(JSON.stringify(localStorage)).not.toContain(typed.password);
    expect(
      JSON.stringify(
        queryClient
          .getQueryCache()
          .getAll()
          .map(({ queryKey }) => queryKey),
      ),
    ).not.toContain(typed.password);
  });
});

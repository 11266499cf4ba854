import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import '#client/ui/dialog-layer.tsx';
import '../words.ts';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { queryClient } from '#client/app/query-client.ts';
import { MembersSection } from '#client/features/staff/members-section.tsx';
import { closeFakeHouse, openFakeHouse, refusal } from '../fake-house.ts';
import { colleague } from './a-case.ts';

beforeEach(() => queryClient.clear());
afterEach(closeFakeHouse);

const openPeople = (setLead: () => { status?: number; body: unknown }) => {
  const house = openFakeHouse(
    {
      'member:list': () => ({ body: { members: [{ ...colleague, role: 'moderator' }], next: null } }),
      'member:leads': () => ({ body: { leads: [] } }),
      'member:setLead': setLead,
    },
    { role: 'admin' },
  );
  const router = createMemoryRouter([{ path: '*', element: <MembersSection /> }]);
  render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return house;
};

async function makeLead() {
  fireEvent.click(await screen.findByRole('button', { name: 'Change the role of Priya' }));
  fireEvent.click(await screen.findByRole('checkbox', { name: /Safeguarding lead/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Give this role' }));
}

it('an admin makes somebody a safeguarding lead and leaves her role as it is', async () => {
  const house = openPeople(() => ({ body: { done: true } }));
  await makeLead();
  await waitFor(() => expect(house.to('member:setLead')).toHaveLength(1));
  expect(house.to('member:setLead')[0]).toMatchObject({
    path: `/members/${colleague.id}/safeguarding-lead`,
    body: { isLead: true },
  });
  expect(house.to('member:setRole')).toHaveLength(0);
});

it('a refusal is said where it was asked for', async () => {
  openPeople(() => refusal(403, 'not_allowed', 'Not for you.'));
  await makeLead();
  expect((await screen.findByRole('alert')).textContent).toContain('Only an adult can be a safeguarding lead.');
});

import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import '../words.ts';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { queryClient } from '#client/app/query-client.ts';
import { MyGuardianSection } from '#client/features/guardians/my-guardian-section.tsx';
import type { GuardianLink, SharedPart } from '#shared/contract/guardians.ts';
import { closeFakeHouse, me, openFakeHouse, refusal } from '../fake-house.ts';

const link: GuardianLink = {
  id: 'k'.repeat(24),
  guardian: { id: 'h'.repeat(24), handle: 'hoa', name: 'Auntie Hoa' },
  young: me,
  since: '2026-11-01T08:00:00Z',
  ended: null,
  shares: [],
  consents: [],
};
let kept: SharedPart[];

beforeEach(() => {
  queryClient.clear();
  kept = [];
});
afterEach(closeFakeHouse);

async function show(share: Parameters<typeof openFakeHouse>[0]['guardian:share']) {
  openFakeHouse(
    {
      'guardian:list': () => ({ body: { guardians: [{ ...link, shares: kept }], children: [] } }),
      'guardian:view': () => ({ body: {} }),
      'guardian:share': share,
    },
    { ageBand: 'young' },
  );
  render(
    <QueryClientProvider client={queryClient}>
      <MyGuardianSection />
    </QueryClientProvider>,
  );
  return { rooms: await findPart(/^The names of my rooms/), profile: await findPart(/^My profile/) };
}

const findPart = (name: RegExp) => screen.findByRole<HTMLInputElement>('checkbox', { name });

it('what she shows to her guardian is ticked at once, and both choices of a quick hand are kept', async () => {
  let answer = () => {};
  const house = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const { rooms, profile } = await show(async ({ body }) => {
    await house;
    kept = (body as { shares: SharedPart[] }).shares;
    return { body: { ...link, shares: kept } };
  });
  fireEvent.click(rooms);
  expect(rooms.checked).toBe(true);
  fireEvent.click(profile);
  expect([rooms.checked, profile.checked]).toEqual([true, true]);
  expect(kept).toEqual([]);
  answer();
  await waitFor(() => expect(kept).toHaveLength(2));
  await waitFor(() => expect(queryClient.isMutating()).toBe(0));
  expect([rooms.checked, profile.checked]).toEqual([true, true]);
});

it('what the house did not keep is put back, and says why', async () => {
  const { rooms } = await show(() => refusal(404, 'not_found', 'This guardian is yours no longer.'));
  fireEvent.click(rooms);
  expect((await screen.findByRole('alert')).textContent).toContain('This guardian is yours no longer.');
  await waitFor(() => expect(rooms.checked).toBe(false));
  expect(rooms.disabled).toBe(false);
});

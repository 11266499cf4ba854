import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen } from '@testing-library/react';
import '../words.ts';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { queryClient } from '#client/app/query-client.ts';
import { CodeForYoung } from '#client/features/guardians/code-for-young.tsx';
import type { Role } from '#shared/contract/members.ts';
import { closeFakeHouse, openFakeHouse, refusal } from '../fake-house.ts';

const memberId = 'y'.repeat(24);

beforeEach(() => queryClient.clear());
afterEach(closeFakeHouse);

function show(role: Role, code: Parameters<typeof openFakeHouse>[0]['guardian:createCode']) {
  const house = openFakeHouse({ 'guardian:createCode': code }, { role });
  render(
    <QueryClientProvider client={queryClient}>
      <CodeForYoung memberId={memberId} />
    </QueryClientProvider>,
  );
  return house;
}

it('a steward makes a code for the guardian who is with her', async () => {
  const house = show('steward', () => ({ body: { code: 'KITE-7-MANGO', expiresAt: '2026-12-03T08:00:00Z' } }));
  fireEvent.click(screen.getByText('Her guardian is with me'));
  fireEvent.click(screen.getByRole('button', { name: 'Make a code for a guardian' }));
  await screen.findByDisplayValue('KITE-7-MANGO');
  expect(house.to('guardian:createCode')[0]?.body).toEqual({ memberId });
});

it('hears in words that somebody is no young member', async () => {
  show('admin', () => refusal(404, 'not_found', ''));
  fireEvent.click(screen.getByText('Her guardian is with me'));
  fireEvent.click(screen.getByRole('button', { name: 'Make a code for a guardian' }));
  await screen.findByText(/She is not a young member here/);
});

it.each(['member', 'moderator'] as const)('a %s is offered nothing', (role) => {
  show(role, () => refusal(403, 'not_allowed', ''));
  expect(screen.queryByText('Her guardian is with me')).toBeNull();
});

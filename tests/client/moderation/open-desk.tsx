import { QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { queryClient } from '#client/app/query-client.ts';
import { DeskPage } from '#client/features/moderation/desk-page.tsx';
import { updateMe } from '#client/platform/session.ts';
import type { Role } from '#shared/contract/members.ts';
import type { CaseView } from '#shared/contract/moderation.ts';
import { openFakeHouse } from '../fake-house.ts';

type Answers = Parameters<typeof openFakeHouse>[0];

export interface Desk {
  shown?: CaseView;
  role?: Role;
  isLead?: boolean;
  address?: string;
  answers?: Answers;
}

/** The desk with one case in the queue, as a moderator opens it. */
export function openDesk({ shown, role = 'moderator', isLead = false, address, answers }: Desk) {
  const now = { shown };
  const cases = () => (now.shown?.state === 'open' ? [now.shown] : []);
  const house = openFakeHouse(
    {
      'community:view': () => ({ body: { name: 'Fig Yard', joinPolicy: 'open' } }),
      'room:list': () => ({ body: { rooms: [] } }),
      'case:list': () => ({ body: { cases: cases(), openCount: cases().length, members: now.shown?.members ?? [] } }),
      'case:view': () => ({ body: now.shown }),
      'appeal:list': () => ({ body: { appeals: [], waitingCount: 0, members: [] } }),
      'moderation:stats': () => ({ body: quietWeek }),
      'member:list': () => ({ body: { members: [], next: null } }),
      ...answers,
    },
    { role },
  );
  updateMe({ isLead });
  const router = createMemoryRouter([{ path: '/moderation', element: <DeskPage /> }], {
    initialEntries: [address ?? (shown ? `/moderation?case=${shown.id}` : '/moderation')],
  });
  render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { ...house, now, router };
}

export const quietWeek = {
  days: [],
  moderators: [],
  medianMinutesToFirstAction: null,
  p90MinutesToFirstAction: null,
  toFirstAction: [],
  exposure: { today: 0, lastHour: 0, isBreakAdvised: false },
  members: [],
};

export const press = (key: string, more: KeyboardEventInit = {}) =>
  act(() => fireEvent.keyDown(document.body, { key, ...more }));

export const chooseRule = (rule: string) =>
  fireEvent.change(screen.getByRole('combobox', { name: 'Rule' }), { target: { value: rule } });

export const isPressed = (name: RegExp) => screen.getByRole('button', { name }).getAttribute('aria-pressed');

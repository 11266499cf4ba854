import { screen } from '@testing-library/react';
import '../words.ts';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { queryClient } from '#client/app/query-client.ts';
import { listenForShortcuts } from '#client/app/shortcuts/use-shortcut.ts';
import { useDrafts } from '#client/features/moderation/drafts.ts';
import { closeFakeHouse } from '../fake-house.ts';
import { aCase, author } from './a-case.ts';
import { openDesk, press } from './open-desk.tsx';

beforeEach(() => {
  queryClient.clear();
  useDrafts.setState({ drafts: {} });
  return listenForShortcuts();
});
afterEach(closeFakeHouse);

const persona = { id: author.id, handle: '', name: 'Quiet Ferry', isPersona: true } as const;

it('words written without a name say so, and nothing that would need to know whose they are is offered', async () => {
  const authorRecord = { memberForDays: null, strikes: [], cases: [], sanctions: [] };
  openDesk({ shown: aCase({ origin: 'held', members: [persona], authorRecord }) });
  await screen.findByText('Written without a name, as Quiet Ferry. Nobody can look up who it is.');
  expect(screen.queryByRole('button', { name: /Suspend/ })).toBeNull();
  press('u');
  press('s');
  expect(await screen.findByText(/her own name stays free/)).toBeTruthy();
  expect(screen.queryByRole('checkbox', { name: /Take her out|out of/ })).toBeNull();
  expect(document.querySelectorAll('.seal.persona').length).toBeGreaterThan(0);
  expect(document.querySelector('a[href^="/members/"]')).toBeNull();
});

it('who wrote without a name is told that she cannot do that for a while, and that nobody knows her', async () => {
  openDesk({ shown: aCase({ origin: 'held', members: [persona] }) });
  await screen.findByText(/Written without a name, as Quiet Ferry/);
  expect(screen.getByText('It was written without a name, and a person reads all of that first')).toBeTruthy();
  press('s');
  await screen.findByText(/^You cannot write without a name in that room until/);
  expect(screen.getByText('Nothing else changes for you. Nobody knows who you are.')).toBeTruthy();
  expect(screen.queryByText(/^You cannot write in that room until/)).toBeNull();
});

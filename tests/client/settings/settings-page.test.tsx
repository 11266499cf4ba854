import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import '../words.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nothingDiscreet, readDiscreet } from '#client/app/discreet/discreet.ts';
import { chooseHere, followAccount, useDiscreet } from '#client/app/discreet/use-discreet.ts';
import { queryClient } from '#client/app/query-client.ts';
import { useReportTarget } from '#client/features/reports/open-report.ts';
import { SettingsPage } from '#client/features/settings/settings-page.tsx';
import { useToasts } from '#client/ui/toasts.ts';
import { closeFakeHouse, openFakeHouse, refusal } from '../fake-house.ts';
import { unsaid } from '../unsaid-settings.ts';

const settings = { ...unsaid, openTopics: ['death'] };
const tommy = { id: 't'.repeat(24), handle: 'tommy', name: 'Tommy' };
const noone = { blocked: [], muted: [] };

beforeEach(() => {
  queryClient.clear();
  useToasts.setState({ toasts: [] });
});
afterEach(closeFakeHouse);

function open(answers: Parameters<typeof openFakeHouse>[0]) {
  const house = openFakeHouse({
    'settings:view': () => ({ body: settings }),
    'member:lists': () => ({ body: noone }),
    'community:view': () => ({ body: { name: 'Fig Yard', joinPolicy: 'open' } }),
    ...answers,
  });
  render(
    <QueryClientProvider client={queryClient}>
      <MemoryRouter>
        <SettingsPage />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return house;
}

describe('her settings', () => {
  it('let nobody ask her before she says so', async () => {
    open({});
    expect(await screen.findByRole('radio', { name: /^Nobody/ })).toHaveProperty('checked', true);
    expect(screen.getByRole('radio', { name: /^Every member/ })).toHaveProperty('checked', false);
  });

  it('open a topic beside those that are open, at once', async () => {
    const house = open({
      'settings:update': ({ body }) => ({ body: { ...settings, ...(body as object) } }),
    });
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Racism' }));
    await waitFor(() => expect(screen.getByRole('checkbox', { name: 'Racism' })).toHaveProperty('checked', true));
    await waitFor(() => expect(house.to('settings:update')[0]?.body).toEqual({ openTopics: ['racism', 'death'] }));
  });

  it('go back to what the house has when it does not keep a choice, and say why', async () => {
    open({ 'settings:update': () => refusal(503, 'unavailable', 'The house cannot store anything just now.') });
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Racism' }));
    expect((await screen.findByRole('alert')).textContent).toContain('The house cannot store anything just now.');
    await waitFor(() => expect(screen.getByRole('checkbox', { name: 'Racism' })).toHaveProperty('checked', false));
    expect(screen.getByRole('checkbox', { name: 'Death' })).toHaveProperty('checked', true);
  });

  it('let go of somebody she blocked, with a way back', async () => {
    const house = open({
      'member:lists': () => ({ body: { ...noone, blocked: [tommy] } }),
      'member:block': () => ({ body: { ok: true } }),
    });
    fireEvent.click(await screen.findByRole('button', { name: 'No longer block Tommy' }));
    expect(await screen.findByText('You have blocked nobody.')).toBeTruthy();
    expect(house.to('member:block')[0]?.body).toEqual({ isBlocked: false });
    const [toast] = useToasts.getState().toasts;
    expect(toast?.words).toBe('Tommy is no longer blocked.');
    toast?.undo?.onUndo();
    await waitFor(() => expect(house.to('member:block')[1]?.body).toEqual({ isBlocked: true }));
    expect(await screen.findByRole('button', { name: 'No longer block Tommy' })).toBeTruthy();
  });

  it('keep somebody on the list when the house refuses, and say so beside the name', async () => {
    open({
      'member:lists': () => ({ body: { ...noone, muted: [tommy] } }),
      'member:mute': () => refusal(503, 'unavailable', 'Try later.'),
    });
    fireEvent.click(await screen.findByRole('button', { name: 'No longer mute Tommy' }));
    expect((await screen.findByRole('alert')).textContent).toBe('Tommy is still muted: Try later.');
  });

  it('report somebody whom she blocked', async () => {
    open({ 'member:lists': () => ({ body: { ...noone, blocked: [tommy] } }) });
    const row = (await screen.findByText('Tommy')).closest('li') as HTMLElement;
    fireEvent.click(within(row).getByRole('button', { name: 'Report Tommy' }));
    expect(useReportTarget.getState().target?.subject).toEqual({ kind: 'member', memberId: tommy.id });
  });

  it('say that they could not be read, and try again when asked', async () => {
    let isUp = false;
    const error = { code: 'not_allowed', message: 'No.', reference: 'R7' };
    open({
      'settings:view': () => (isUp ? { body: settings } : { status: 403, body: { error } }),
    });
    expect(await screen.findByText('We could not read your settings')).toBeTruthy();
    isUp = true;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('radio', { name: /^Nobody/ })).toBeTruthy();
  });
});

describe('being discreet', () => {
  beforeEach(() => useDiscreet.setState({ ...nothingDiscreet, account: undefined }, true));

  it('takes the name of the place out of the tab at once, and tells the house for her other devices', async () => {
    useDiscreet.setState({ account: nothingDiscreet.own });
    const house = open({ 'settings:update': ({ body }) => ({ body: { ...settings, ...(body as object) } }) });
    await waitFor(() => expect(document.title).toBe('Settings · Fig Yard'));
    fireEvent.click(await screen.findByRole('checkbox', { name: /^Say nothing in the tab/ }));
    await waitFor(() => expect(document.title).toBe('Notes'));
    fireEvent.change(screen.getByRole('combobox', { name: 'The word in the tab' }), { target: { value: 'recipes' } });
    await waitFor(() => expect(document.title).toBe('Recipes'));
    await waitFor(() =>
      expect(house.to('settings:update').at(-1)?.body).toEqual({
        isDiscreet: true,
        discreetTitle: 'recipes',
        leavesOnShift: false,
      }),
    );
    expect(readDiscreet()).toMatchObject({ isDiscreet: true, words: 'Recipes' });
  });

  it('is chosen by the device or the account, and neither takes it from the other', () => {
    const chosen = { isDiscreet: true, discreetTitle: 'reading', leavesOnShift: true } as const;
    chooseHere(chosen);
    followAccount(nothingDiscreet.own);
    expect(readDiscreet()).toEqual({ ...chosen, words: 'Reading list' });
    chooseHere(nothingDiscreet.own);
    followAccount(chosen);
    expect(readDiscreet()).toEqual({ ...chosen, words: 'Reading list' });
    followAccount(nothingDiscreet.own);
    expect(readDiscreet()).toEqual({ ...nothingDiscreet.own, words: 'Notes' });
  });

  it('says no title of a page on a new device before it is known whether it may be said', async () => {
    document.title = 'Banyan';
    open({});
    await screen.findByRole('checkbox', { name: 'Racism' });
    expect(document.title).toBe('Banyan');
  });
});

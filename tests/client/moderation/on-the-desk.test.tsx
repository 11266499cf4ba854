import { act, fireEvent, screen, within } from '@testing-library/react';
import '../words.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { queryClient } from '#client/app/query-client.ts';
import { useDrafts } from '#client/features/moderation/drafts.ts';
import { closeFakeHouse } from '../fake-house.ts';
import { aCase, anOutcome, colleague } from './a-case.ts';
import { openDesk, quietWeek } from './open-desk.tsx';

beforeEach(() => {
  queryClient.clear();
  useDrafts.setState({ drafts: {} });
});
afterEach(() => {
  closeFakeHouse();
  vi.restoreAllMocks();
});

const onPhone = () =>
  vi
    .spyOn(window, 'matchMedia')
    .mockReturnValue({ matches: true, addEventListener() {}, removeEventListener() {} } as unknown as MediaQueryList);
const foldOf = (title: string) => screen.getByText(title, { selector: 'summary' }).closest('details');

describe('deciding on a phone', () => {
  it('folds what can wait, and keeps open what was begun', async () => {
    onPhone();
    const shown = aCase();
    const { router } = openDesk({ shown });
    fireEvent.click(await screen.findByRole('button', { name: /Take down/ }));
    expect(foldOf('What the author will read')?.open).toBe(false);
    expect(foldOf('In your own words')?.open).toBe(false);
    expect(foldOf('For colleagues only')?.open).toBe(false);
    fireEvent.change(screen.getByLabelText('For colleagues only'), { target: { value: 'Third time.' } });
    await act(() => router.navigate('/moderation'));
    await act(() => router.navigate(`/moderation?case=${shown.id}`));
    await screen.findByText('Take down', { selector: '.key *' });
    expect(foldOf('For colleagues only')?.open).toBe(true);
    expect(foldOf('In your own words')?.open).toBe(false);
  });

  it('folds nothing where there is room', async () => {
    openDesk({ shown: aCase() });
    fireEvent.click(await screen.findByRole('button', { name: /Take down/ }));
    expect(document.querySelector('.decide details')).toBeNull();
    expect(screen.getByRole('heading', { name: 'What the author will read' })).toBeTruthy();
  });
});

describe('a moment at the desk', () => {
  it('names its day: a measure ends weeks ahead, and a case is read weeks later', async () => {
    const outcome = anOutcome({ suspendedUntil: '2026-12-24T12:00:00.000Z', at: '2026-11-02T12:00:00.000Z' });
    openDesk({ shown: aCase({ state: 'decided', outcome }), address: `/moderation?tab=decided&case=${aCase().id}` });
    const pane = await screen.findByRole('complementary');
    expect(within(pane).getByText(/^Dec 24, /)).toBeTruthy();
    expect(within(pane).getByText(/^Nov 2, /)).toBeTruthy();
  });

  it('is written as is usual where her device says she is', async () => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['ko-KR', 'en-US@posix', 'en-GB', 'en']);
    openDesk({ shown: aCase() });
    await screen.findByRole('heading', { name: 'History' });
    expect(screen.getAllByText(/^23 Nov, \d\d:40$/)).not.toHaveLength(0);
  });
});

describe('the week', () => {
  const stats = (minutes: number) => ({
    'moderation:stats': () => ({
      body: { ...quietWeek, medianMinutesToFirstAction: minutes, p90MinutesToFirstAction: 150 },
    }),
  });

  it('says in a sentence how long people waited, also when it was a moment', async () => {
    openDesk({ address: '/moderation?tab=week', answers: stats(0.2) });
    const words = 'Until somebody acted first, half waited at most 1 minute, and nine of ten at most 3 hours.';
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it('is short at the foot of the queue', async () => {
    openDesk({ shown: aCase(), answers: stats(34) });
    expect(await screen.findByText('median wait 34 min')).toBeTruthy();
  });
});

describe('the log', () => {
  it('says in words what was changed of a watched word, and leaves anybody’s own words alone', async () => {
    const entry = {
      actorId: colleague.id,
      action: 'watchedWord:changed',
      object: 'watched word “go back” everywhere',
      at: '2026-11-23T08:40:00.000Z',
    };
    const change = { isOn: false, verdict: 'note', exceptions: ['go back home'] };
    const entries = [
      { ...entry, id: '1'.repeat(24), position: 1, reason: JSON.stringify(change) },
      { ...entry, id: '2'.repeat(24), position: 2, reason: '{so to speak}' },
    ];
    openDesk({
      address: '/moderation?tab=audit',
      answers: { 'audit:list': () => ({ body: { entries, members: [colleague], rooms: [], next: null } }) },
    });
    expect(await screen.findByText('Turned off; Only note it; Except: go back home')).toBeTruthy();
    expect(screen.getByText('{so to speak}')).toBeTruthy();
  });
});

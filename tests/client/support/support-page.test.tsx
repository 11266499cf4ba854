import { QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import '../words.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { queryClient } from '#client/app/query-client.ts';
import { Checked } from '#client/features/support/checked.tsx';
import { SupportCard } from '#client/features/support/support-card.tsx';
import { putAwaySupport, useSupportOffer } from '#client/features/support/support-offer.ts';
import { SupportPage } from '#client/features/support/support-page.tsx';
import { closeFakeHouse, me, openFakeHouse } from '../fake-house.ts';

const settings = { conversationsWith: 'nobody', openTopics: [], country: 'KR', lang: null };
const community = { name: 'Fig Yard', joinPolicy: 'open', leaveUrl: '', isNew: false };

beforeEach(() => {
  queryClient.clear();
  queryClient.setQueryData(['community'], community);
});
afterEach(() => {
  act(putAwaySupport);
  closeFakeHouse();
});

function show(element: React.ReactNode) {
  return render(
    <QueryClientProvider client={queryClient}>
      <MemoryRouter>{element}</MemoryRouter>
    </QueryClientProvider>,
  );
}

describe('the support page', () => {
  it('asks the house nothing of a visitor, and dials what she touches', () => {
    vi.stubGlobal('fetch', () => {
      throw new Error('Nothing may be asked.');
    });
    show(<SupportPage />);
    fireEvent.change(screen.getByLabelText('Your country'), { target: { value: 'JP' } });
    expect(screen.getByRole('link', { name: 'Call #8891' }).getAttribute('href')).toBe('tel:%238891');
    fireEvent.change(screen.getByLabelText('Your country'), { target: { value: 'US' } });
    const link = screen.getAllByRole('link', { name: 'Text “HOME” to 741741' })[0];
    expect(link?.getAttribute('href')).toBe('sms:741741?&body=HOME');
  });

  it('begins with the emergency numbers of the country that a member has set', async () => {
    openFakeHouse({ 'settings:view': () => ({ body: settings }) });
    show(<SupportPage />);
    await screen.findAllByText('여성긴급전화');
    const [first] = screen.getAllByRole('heading', { level: 2 });
    expect(first?.textContent).toBe('In danger right now');
    expect(screen.getByRole('link', { name: 'Call 109' })).toBeTruthy();
  });

  it('says that nobody has checked the numbers yet, and to an admin what is to be done', () => {
    const { unmount } = show(<SupportPage />);
    fireEvent.change(screen.getByLabelText('Your country'), { target: { value: 'KR' } });
    expect(screen.getByText(/No person of this community has checked these numbers yet/)).toBeTruthy();
    expect(screen.queryByText(/You look after this place/)).toBeNull();
    unmount();
    openFakeHouse({ 'settings:view': () => ({ body: settings }) }, { role: 'admin' });
    show(<SupportPage />);
    expect(screen.getByText(/You look after this place/)).toBeTruthy();
  });

  it('names who has checked them, and when', () => {
    show(<Checked by={{ on: '2027-01-05', by: 'Mei of the care circle' }} />);
    expect(screen.getByText(/on January 5, 2027 by Mei of the care circle/)).toBeTruthy();
  });

  it('has the directories of the world for a country that is not written down', () => {
    show(<SupportPage />);
    fireEvent.change(screen.getByLabelText('Your country'), { target: { value: '' } });
    expect(screen.getByRole('link', { name: 'findahelpline.com' })).toBeTruthy();
    expect(screen.getByText(/112 reaches an emergency service/)).toBeTruthy();
  });
});

describe('the support card', () => {
  const offer = (memberId = me.id) => act(() => useSupportOffer.setState({ memberId, kinds: ['violence'] }));

  it('shows numbers for what she wrote, says that nothing is held against her, and goes when she puts it away', async () => {
    openFakeHouse({ 'settings:view': () => ({ body: settings }) });
    show(<SupportCard />);
    expect(screen.queryByRole('complementary')).toBeNull();
    offer();
    const card = within(await screen.findByRole('complementary'));
    expect(await card.findByText('여성긴급전화')).toBeTruthy();
    expect(card.getByText(/nothing in it is held against you/)).toBeTruthy();
    expect(card.getByText('Only you see this.')).toBeTruthy();
    act(() => card.getByRole('button', { name: 'Put away' }).click());
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  it('is there again after a reload, in this tab alone', () => {
    offer();
    expect(sessionStorage.getItem('banyan.support')).toContain('violence');
    expect(JSON.stringify({ ...localStorage })).not.toContain('violence');
  });

  it('is never shown to somebody else who signs in here', async () => {
    openFakeHouse({ 'settings:view': () => ({ body: settings }) });
    show(<SupportCard />);
    offer('o'.repeat(24));
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(screen.queryByRole('complementary')).toBeNull();
  });
});

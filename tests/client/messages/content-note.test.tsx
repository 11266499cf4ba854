import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import '../words.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { queryClient } from '#client/app/query-client.ts';
import { ContentNote } from '#client/features/messages/content-note.tsx';
import { QuoteLine } from '#client/features/messages/quote-line.tsx';
import { type RoomTalk, RoomTalkContext } from '#client/features/messages/room-talk.ts';
import { listsQuery } from '#client/features/settings/lists-query.ts';
import { settingsQuery } from '#client/features/settings/settings-query.ts';
import { keepCards } from '#client/platform/member-cards.ts';
import type { Settings } from '#shared/contract/settings.ts';
import { closeFakeHouse, openFakeHouse } from '../fake-house.ts';
import { unsaid } from '../unsaid-settings.ts';

const settings: Settings = { ...unsaid, openTopics: ['death'] };
const tommy = { id: 't'.repeat(24), handle: 'tommy', name: 'Tommy' };

beforeEach(() => {
  queryClient.clear();
  queryClient.setQueryData(settingsQuery.queryKey, settings);
  queryClient.setQueryData(listsQuery.queryKey, { blocked: [], muted: [] });
  keepCards([tommy]);
});
afterEach(closeFakeHouse);

function show(element: React.ReactNode) {
  const house = openFakeHouse({
    'settings:update': ({ body }) => ({ body: { ...settings, ...(body as object) } }),
  });
  const talk = { room: { id: 'r' }, goTo: () => {} } as unknown as RoomTalk;
  render(
    <QueryClientProvider client={queryClient}>
      <MemoryRouter>
        <RoomTalkContext value={talk}>{element}</RoomTalkContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return house;
}

describe('words behind a content note', () => {
  it('are covered until she opens them, and can be folded away again', () => {
    show(<ContentNote note="racism, at school">what happened</ContentNote>);
    expect(screen.getByText('Racism, at school')).toBeTruthy();
    expect(screen.queryByText('what happened')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Show' }));
    expect(screen.getByText('what happened')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Fold away' }));
    expect(screen.queryByText('what happened')).toBeNull();
  });

  it('open from then on wherever the topics come up, beside those that were open', async () => {
    const house = show(<ContentNote note="racism, violence">what happened</ContentNote>);
    fireEvent.click(screen.getByRole('button', { name: 'Always show these topics' }));
    expect(await screen.findByText('what happened')).toBeTruthy();
    expect(house.to('settings:update')[0]?.body).toEqual({ openTopics: ['death', 'racism', 'violence'] });
  });

  it('are open where she chose so, and to their author', () => {
    show(
      <>
        <ContentNote note="death">
          <p>of a cat</p>
        </ContentNote>
        <ContentNote note="racism" isMine>
          <p>of mine</p>
        </ContentNote>
      </>,
    );
    expect(screen.getByText('of a cat')).toBeTruthy();
    expect(screen.getByText('of mine')).toBeTruthy();
  });

  it('have no topic to always show where the author wrote the note in her own words', () => {
    show(<ContentNote note="my grandmother, racism">what happened</ContentNote>);
    expect(screen.getByText('my grandmother, racism')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Always/ })).toBeNull();
  });

  it('stay covered where somebody answers them', async () => {
    show(<QuoteLine replyTo={{ id: 'm', authorId: tommy.id, preview: 'what happened', contentNote: 'racism' }} />);
    expect(screen.queryByText('what happened')).toBeNull();
    expect(screen.getByRole('link').textContent).toContain('Content note: Racism');
    queryClient.setQueryData(settingsQuery.queryKey, { ...settings, openTopics: ['racism'] });
    await waitFor(() => expect(screen.getByText('what happened')).toBeTruthy());
  });
});

it('an answer to somebody whom she muted says neither the words nor the name', async () => {
  show(<QuoteLine replyTo={{ id: 'm', authorId: tommy.id, preview: 'what he said' }} />);
  expect(screen.getByRole('link').textContent).toContain('what he said');
  queryClient.setQueryData(listsQuery.queryKey, { blocked: [], muted: [tommy] });
  await waitFor(() => expect(screen.getByRole('link').textContent).toBe('A message of somebody you muted.'));
});

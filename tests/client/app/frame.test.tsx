import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, within } from '@testing-library/react';
import '../words.ts';
import { useState } from 'react';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import { Frame } from '#client/app/frame.tsx';
import { Main } from '#client/app/main.tsx';
import { Panel } from '#client/app/panel.tsx';
import { PlaceLink } from '#client/app/place-link.tsx';

const client = new QueryClient();
client.setQueryData(['community'], { name: 'Fig Yard', joinPolicy: 'open', leaveUrl: '', isNew: false });

function Page() {
  const [hasThread, setThread] = useState(false);
  return (
    <Frame places={<PlaceLink to="/rooms/a">Front porch</PlaceLink>}>
      <Main kind="stream">
        <button type="button" onClick={() => setThread(true)}>
          7 replies
        </button>
      </Main>
      {hasThread && (
        <Panel title="Thread" closeLabel="Close the thread" onClose={() => setThread(false)}>
          <textarea aria-label="Reply" />
        </Panel>
      )}
    </Frame>
  );
}

function setUp(at = '/rooms/a') {
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter initialEntries={[at]}>
        <Page />
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

describe('the frame', () => {
  it('has the places, the page and the tabs as landmarks of their own', () => {
    setUp();
    expect(within(screen.getByRole('navigation', { name: 'Places' })).getByText('Front porch')).toBeTruthy();
    expect(screen.getByRole('main')).toBeTruthy();
    expect(screen.getByRole('navigation', { name: 'Main' })).toBeTruthy();
  });

  it('says where one is, in the list and in the tabs', () => {
    setUp();
    const here = screen.getAllByRole('link').filter((link) => link.getAttribute('aria-current') === 'page');
    expect(here.map((link) => link.textContent)).toEqual(['Front porch', 'Rooms']);
  });

  it('opens a panel with the focus in it, and Escape gives the focus back', () => {
    setUp();
    const opener = screen.getByRole('button', { name: '7 replies' });
    opener.focus();
    fireEvent.click(opener);
    const panel = screen.getByRole('complementary', { name: 'Thread' });
    expect(document.activeElement).toBe(panel);
    fireEvent.keyDown(within(panel).getByLabelText('Reply'), { key: 'Escape', keyCode: 229 });
    expect(screen.getByRole('complementary')).toBeTruthy();
    fireEvent.keyDown(within(panel).getByLabelText('Reply'), { key: 'Escape' });
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(document.activeElement).toBe(opener);
  });
});

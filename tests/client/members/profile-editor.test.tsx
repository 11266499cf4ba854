import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, within } from '@testing-library/react';
import '../words.ts';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProfileEditor } from '#client/features/members/profile-editor.tsx';
import { forgetProfileDraft } from '#client/features/members/use-profile-draft.ts';
import { type MemberView, Profile } from '#shared/contract/members.ts';

const profile = Profile.parse({ names: [{ fullName: 'Kim Narae' }, { fullName: '김나래', lang: 'ko' }] });
const view: MemberView = { id: 'a'.repeat(24), handle: 'narae', name: 'Kim Narae', role: 'member', profile };
const requests: { url: string; body: unknown }[] = [];
let answer: () => Response;

beforeEach(() => {
  forgetProfileDraft();
  requests.length = 0;
  answer = () => Response.json(view);
  vi.stubGlobal('fetch', async (url: string, { method, body }: RequestInit = {}) => {
    if (url === '/api/rooms') return Response.json({ rooms: [] });
    requests.push({ url: `${method} ${url}`, body: body && JSON.parse(String(body)) });
    return answer();
  });
});
afterEach(() => void vi.unstubAllGlobals());

function open() {
  const router = createMemoryRouter(
    [
      { path: '/you/profile', element: <ProfileEditor view={view} /> },
      { path: '/you', element: <p>Her page</p> },
    ],
    { initialEntries: ['/you/profile'] },
  );
  return render(
    <QueryClientProvider client={new QueryClient()}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
}

/** By text, which is quick: asking for roles weighs every language of every list. */
const press = (words: string) => fireEvent.click(screen.getByText(words).closest('button') as HTMLElement);
const group = (name: string) =>
  within(screen.getByText(name, { selector: 'legend' }).closest('fieldset') as HTMLElement);
const type = (element: HTMLElement, value: string) => fireEvent.change(element, { target: { value } });

describe('writing about oneself', () => {
  it('stores every item with the people who may see it, and goes back to her page', async () => {
    open();
    press('Add a heritage');
    const heritage = group('Heritage 1');
    type(heritage.getByLabelText('Heritage, in your own words'), 'Korean');
    type(heritage.getByLabelText('Who may see it'), 'roommates');
    press('Let this name stand first');
    press('Save');
    expect(await screen.findByText('Her page')).toBeTruthy();
    expect(requests).toHaveLength(1);
    expect(requests[0]?.url).toBe('PUT /api/me/profile');
    expect(requests[0]?.body).toMatchObject({
      names: [{ fullName: '김나래' }, { fullName: 'Kim Narae' }],
      heritages: [{ label: 'Korean', audience: 'roommates' }],
    });
  });

  it('loses nothing when it is refused, and leads to the field that has to change', async () => {
    const message = 'A heritage needs at least one character that can be seen.';
    const error = { code: 'bad_input', message: 'Look.', fields: [{ path: 'heritages.0.label', message }] };
    answer = () => Response.json({ error }, { status: 400 });
    open();
    type(group('Name 1').getByLabelText('Name, as it is to be read'), 'Narae');
    press('Add a heritage');
    press('Save');
    fireEvent.click(await screen.findByText(message, { selector: 'a' }));
    const field = group('Heritage 1').getByLabelText('Heritage, in your own words');
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByDisplayValue('Narae')).toBeTruthy();
  });

  it('waits while she looks at another page', () => {
    const { unmount } = open();
    type(group('Name 1').getByLabelText('Name, as it is to be read'), 'Narae');
    unmount();
    open();
    expect(screen.getByDisplayValue('Narae')).toBeTruthy();
  });

  it('does not offer to take out the only name, nor to hide the first', () => {
    open();
    expect(group('Name 1').queryByLabelText('Who may see it')).toBeNull();
    expect(screen.getByLabelText('Remove: Name 1')).toBeTruthy();
    fireEvent.click(screen.getByLabelText('Remove: Name 2'));
    expect(screen.queryByLabelText('Remove: Name 1')).toBeNull();
  });
});

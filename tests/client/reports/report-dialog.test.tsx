import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import '../words.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { queryClient } from '#client/app/query-client.ts';
import type { ReportTarget } from '#client/features/reports/open-report.ts';
import { ReportDialog } from '#client/features/reports/report-dialog.tsx';
import { listsQuery } from '#client/features/settings/lists-query.ts';
import { keepCards } from '#client/platform/member-cards.ts';
import { closeFakeHouse, openFakeHouse, refusal } from '../fake-house.ts';

const tommy = { id: 't'.repeat(24), handle: 'tommy', name: 'Tommy' };
const target: ReportTarget = {
  subject: { kind: 'message', roomId: 'r'.repeat(24), messageId: 'd'.repeat(24) },
  words: 'message',
  name: 'Tommy',
  memberId: tommy.id,
};

beforeEach(() => {
  queryClient.clear();
  queryClient.setQueryData(listsQuery.queryKey, { blocked: [], muted: [] });
  keepCards([tommy]);
});
afterEach(closeFakeHouse);

async function open() {
  const onClose = vi.fn();
  render(
    <QueryClientProvider client={queryClient}>
      <MemoryRouter>
        <ReportDialog target={target} onClose={onClose} />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  await screen.findByRole('dialog');
  return { onClose };
}

const choose = (reason: RegExp) => fireEvent.click(screen.getByRole('radio', { name: reason }));
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const submit = () => fireEvent.submit(document.querySelector('form.report') as HTMLFormElement);

describe('reporting', () => {
  it('asks for a reason before it goes on', async () => {
    openFakeHouse({});
    await open();
    submit();
    expect(screen.getByRole('alert').textContent).toContain('Choose what comes closest');
    choose(/It threatens somebody/);
    submit();
    expect(screen.getByText(/Tommy is never told who reported/)).toBeTruthy();
  });

  it('sends the reason and the note, and then says what happens', async () => {
    const house = openFakeHouse({ 'report:create': () => ({ body: { reportId: 'p'.repeat(24) } }) });
    await open();
    choose(/It threatens somebody/);
    submit();
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'He wrote it twice.' } });
    submit();
    expect(await screen.findByText('It is with us')).toBeTruthy();
    expect(house.to('report:create')).toHaveLength(1);
    expect(house.to('report:create')[0]?.body).toMatchObject({
      subject: target.subject,
      reason: 'threat',
      note: 'He wrote it twice.',
    });
  });

  it('keeps the words when it fails, and repeats the id only with the same words', async () => {
    let isUp = false;
    const house = openFakeHouse({
      'report:create': () =>
        isUp ? { body: { reportId: 'p'.repeat(24) } } : refusal(503, 'unavailable', 'The house cannot store anything.'),
    });
    await open();
    choose(/It is advertising/);
    submit();
    submit();
    expect((await screen.findByRole('alert')).textContent).toContain('Your words are still here');
    submit();
    await waitFor(() => expect(house.to('report:create')).toHaveLength(2));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Send the report' }).ariaBusy).not.toBe('true'));
    isUp = true;
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'again' } });
    submit();
    await screen.findByText('It is with us');
    const ids = house.to('report:create').map(({ body }) => (body as { clientId: string }).clientId);
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  it('offers to keep away from whoever was reported, with one press and what it does', async () => {
    const house = openFakeHouse({
      'report:create': () => ({ body: { reportId: 'p'.repeat(24) } }),
      'member:block': () => ({ body: { ok: true } }),
    });
    await open();
    choose(/It threatens somebody/);
    submit();
    submit();
    await screen.findByText('It is with us');
    expect(
      screen.getByText(/Neither of you finds, mentions, answers or writes to the other. Tommy is not told/),
    ).toBeTruthy();
    press('Block Tommy');
    expect(await screen.findByRole('button', { name: 'No longer block Tommy' })).toBeTruthy();
    expect(house.to('member:block')[0]).toMatchObject({ path: `/me/blocks/${tommy.id}`, body: { isBlocked: true } });
  });

  it('goes back to the reason without losing the note', async () => {
    openFakeHouse({});
    await open();
    choose(/Something else/);
    submit();
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'hard to say' } });
    press('Back');
    expect(screen.getByRole('radio', { name: /Something else/ })).toHaveProperty('checked', true);
    submit();
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'hard to say');
  });
});

import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import '../words.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { queryClient } from '#client/app/query-client.ts';
import { findNextDay, listQuarters } from '#client/features/transparency/quarters.ts';
import { TransparencyPage } from '#client/features/transparency/transparency-page.tsx';
import { en } from '#client/i18n/en/index.ts';
import { endSession } from '#client/platform/session.ts';
import { Decision, ReportReason, Rule } from '#shared/contract/moderation.ts';
import type { TransparencyReport } from '#shared/contract/oversight.ts';
import { AppealState } from '#shared/contract/statements.ts';
import { closeFakeHouse, openFakeHouse } from '../fake-house.ts';

const [before, earlier] = listQuarters(new Date(), 2);
const report: TransparencyReport = {
  from: before?.from ?? '',
  to: before?.to ?? '',
  reports: { total: 31, byReason: { hate: 20, spam: 11, threat: null, sexual: 0 } },
  held: { total: 0, byOutcome: { approved: 0 } },
  actions: { total: null, byDecision: { remove: null }, byRule: { noHate: null } },
  appeals: { total: 6, byOutcome: { upheld: 6 } },
  medianHoursToDecision: 3.2,
  automated: 0,
};

beforeEach(() => {
  queryClient.clear();
  queryClient.setQueryData(['community'], { name: 'Fig Yard', joinPolicy: 'open', leaveUrl: '', isNew: false });
});
afterEach(closeFakeHouse);

function open() {
  const house = openFakeHouse({ 'transparency:view': () => ({ body: report }) });
  endSession();
  render(
    <QueryClientProvider client={queryClient}>
      <MemoryRouter>
        <TransparencyPage />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return house;
}

describe('the numbers', () => {
  it('are there for a visitor, the largest first, small ones in words and without a bar of their length', async () => {
    open();
    const table = await screen.findByRole('table', { name: 'By what was reported' });
    const rows = within(table).getAllByRole('rowheader');
    expect(rows.map(({ textContent }) => textContent)).toEqual(['Hate', 'Spam', 'Threat']);
    const cells = within(table).getAllByRole('cell');
    expect(cells.map(({ textContent }) => textContent)).toEqual(['20', '11', 'fewer than five, or kept back']);
    const widths = [...table.querySelectorAll('rect:not(.few)')].map((bar) => Number(bar.getAttribute('width')));
    expect(widths).toHaveLength(2);
    expect(widths[0]).toBeGreaterThan(widths[1] ?? 0);
    expect(screen.getByText('Half of all cases were decided within 4 hours.')).toBeTruthy();
  });

  it('say that no machine decides, and show no table where nothing happened', async () => {
    open();
    const machine = (await screen.findByRole('heading', { name: 'Decided by a machine' })).closest('section');
    expect(machine?.textContent).toContain('none');
    expect(screen.getAllByRole('table')).toHaveLength(4);
  });

  it('are those that the house chooses, until she chooses other months', async () => {
    const house = open();
    const choice = screen.getByLabelText<HTMLSelectElement>('Which three months');
    await waitFor(() => expect(choice.value).toBe(before?.from));
    fireEvent.change(choice, { target: { value: earlier?.from } });
    await waitFor(() => expect(house.to('transparency:view')).toHaveLength(2));
    const paths = house.to('transparency:view').map(({ path }) => path);
    expect(paths).toEqual(['/transparency', `/transparency?from=${earlier?.from}&to=${earlier?.to}`]);
  });

  it('have words for everything that is counted', () => {
    const outcomes = ['approved', 'declined', 'withdrawn', 'waiting', 'withoutRule'];
    const decisions = Decision.options.filter((decision) => decision !== 'approve' && decision !== 'decline');
    for (const key of [...ReportReason.options, ...decisions, ...Rule.options, ...AppealState.options, ...outcomes])
      expect(Object.keys(en.transparency)).toContain(`word_${key}`);
  });
});

describe('the quarters', () => {
  it('begin and end with whole months, the newest first', () => {
    expect(listQuarters(new Date('2026-02-10T00:00:00Z'), 2)).toEqual([
      { from: '2025-10-01', to: '2025-12-31' },
      { from: '2025-07-01', to: '2025-09-30' },
    ]);
  });

  it('are those that are over; it is said when the numbers of the present one come', () => {
    expect(findNextDay(new Date('2026-02-10T00:00:00Z'))).toBe('2026-04-01');
    expect(findNextDay(new Date('2026-12-31T23:59:59Z'))).toBe('2027-01-01');
    open();
    expect(screen.getByText(/^The numbers of these months come on \w+ 1, \d{4}/)).toBeTruthy();
  });
});

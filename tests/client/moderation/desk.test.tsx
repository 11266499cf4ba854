import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import '../words.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { queryClient } from '#client/app/query-client.ts';
import { listenForShortcuts } from '#client/app/shortcuts/use-shortcut.ts';
import { useDrafts } from '#client/features/moderation/drafts.ts';
import { useLatelyDecided } from '#client/features/moderation/lately-decided.ts';
import { useSession } from '#client/platform/session.ts';
import { useToasts } from '#client/ui/toasts.ts';
import { findCannedWords } from '#shared/statements/find-canned-words.ts';
import { closeFakeHouse, me, refusal } from '../fake-house.ts';
import { aCase, anOutcome, colleague } from './a-case.ts';
import { chooseRule, isPressed, openDesk, press, quietWeek } from './open-desk.tsx';

beforeEach(() => {
  queryClient.clear();
  useDrafts.setState({ drafts: {} });
  useLatelyDecided.setState({ last: undefined });
  return listenForShortcuts();
});
afterEach(closeFakeHouse);

/** Time for what was sent to arrive, had anything been sent. */
const flushed = () => act(() => new Promise((resolve) => setTimeout(resolve, 50)));
const severe = () => aCase({ severity: 'severe', preview: '' });
const secret = 'You people always bring it up';

describe('a severe case', () => {
  it('is not in the page until the moderator opens it, which is counted for her', async () => {
    const exposure = { today: 4, lastHour: 4, isBreakAdvised: false };
    const house = openDesk({ shown: severe(), answers: { 'exposure:record': () => ({ body: exposure }) } });
    await screen.findByText('Case 412');
    expect(document.body.textContent).not.toContain(secret);
    expect(document.body.textContent).not.toContain('The first wording');
    expect(house.to('exposure:record')).toHaveLength(0);
    press('o');
    expect(document.body.textContent).toContain(secret);
    expect(document.body.textContent).toContain('The first wording');
    expect(await screen.findByText(/You opened 4 severe items today/)).toBeTruthy();
    expect(house.to('exposure:record')).toHaveLength(1);
  });

  it('is hidden for ten minutes when she takes them, and opens again when she comes back', async () => {
    const stats = { ...quietWeek, exposure: { today: 5, lastHour: 5, isBreakAdvised: true } };
    openDesk({ shown: severe(), answers: { 'moderation:stats': () => ({ body: stats }) } });
    await screen.findByText('Case 412');
    fireEvent.click(await screen.findByRole('button', { name: 'Take ten minutes' }));
    expect(
      within(screen.getByRole('navigation', { name: 'Queue' })).queryByText('Severe', { selector: '.badge' }),
    ).toBeNull();
    press('o');
    expect(document.body.textContent).not.toContain(secret);
    fireEvent.click(screen.getByRole('button', { name: 'Come back now' }));
    expect(
      within(screen.getByRole('navigation', { name: 'Queue' })).getByText('Severe', { selector: '.badge' }),
    ).toBeTruthy();
  });
});

describe('a decision', () => {
  it('is made by keys alone, and says first what the author will read, in her language', async () => {
    const house = openDesk({ shown: aCase(), answers: { 'case:decide': () => ({ body: aCase() }) } });
    await screen.findByText('Case 412');
    press('h');
    press('s');
    expect(isPressed(/Take down.*a tombstone stays/)).toBe('true');
    expect(screen.getByText('We took down what you wrote in Front porch.')).toBeTruthy();
    expect(document.body.textContent).toMatch(/You cannot write in that room until .*2/);
    fireEvent.change(screen.getByRole('combobox', { name: 'Ready words' }), { target: { value: 'hate' } });
    expect(screen.getByText(findCannedWords('hate', 'ko').text).getAttribute('lang')).toBe('ko');
    expect(document.body.textContent).toContain(findCannedWords('hate', 'en').text);
    press('Enter');
    expect(screen.getByText(/Choose the rule that it broke/)).toBeTruthy();
    expect(house.to('case:decide')).toHaveLength(0);
    chooseRule('noHate');
    press('Enter');
    await waitFor(() => expect(house.to('case:decide')).toHaveLength(1));
    expect(house.to('case:decide')[0]?.body).toEqual({
      version: 3,
      decision: 'remove',
      rule: 'noHate',
      silence: { minutes: 1440, isEverywhere: false },
      cannedWords: 'hate',
      words: '',
      note: '',
    });
  });

  it('is never made by a letter or an Enter that is being written', async () => {
    const house = openDesk({ shown: aCase() });
    await screen.findByText('Case 412');
    const note = screen.getByRole('textbox', { name: 'For colleagues only' });
    fireEvent.keyDown(note, { key: 'h' });
    expect(isPressed(/Take down.*a tombstone stays/)).toBe('false');
    press('d');
    fireEvent.keyDown(note, { key: 'Enter' });
    await flushed();
    expect(house.to('case:decide')).toHaveLength(0);
  });

  it.each([
    ['Z', () => press('z')],
    ['the toast', () => act(() => useToasts.getState().toasts.at(-1)?.undo?.onUndo())],
  ])('is taken back with %s, and what had been chosen is there again', async (_how, takeBack) => {
    const decided = aCase({ state: 'decided', version: 4, decision: 'remove', outcome: anOutcome() });
    const desk = openDesk({
      shown: aCase(),
      answers: {
        'case:decide': () => {
          desk.now.shown = decided;
          return { body: decided };
        },
        'case:reverse': () => {
          desk.now.shown = aCase({ version: 5 });
          return { body: desk.now.shown };
        },
      },
    });
    await screen.findByText('Case 412');
    press('h');
    chooseRule('noHate');
    press('Enter');
    await screen.findByText('Nobody waits for you');
    takeBack();
    await waitFor(() => expect(desk.to('case:reverse')).toHaveLength(1));
    expect(desk.to('case:reverse')[0]?.body).toEqual({
      version: 4,
      reason: 'Taken back at once by whoever decided it.',
    });
    await screen.findByText('Case 412');
    expect(isPressed(/Take down.*a tombstone stays/)).toBe('true');
    press('z');
    await flushed();
    expect(desk.to('case:reverse')).toHaveLength(1);
  });

  it('is nobody else’s: what was begun is gone with the moderator who began it', async () => {
    openDesk({ shown: aCase() });
    await screen.findByText('Case 412');
    press('h');
    expect(Object.keys(useDrafts.getState().drafts)).toHaveLength(1);
    act(() => useSession.setState({ state: 'visitor' }, true));
    expect(useDrafts.getState().drafts).toEqual({});
  });

  it('shows the first outcome when a colleague was faster', async () => {
    const outcome = anOutcome({ decision: 'dismiss', rule: null, note: 'A quote of somebody else.' });
    const desk = openDesk({
      shown: aCase(),
      answers: {
        'case:decide': () => {
          desk.now.shown = aCase({ state: 'decided', version: 4, outcome });
          return refusal(409, 'conflict', 'Priya decided this before you.');
        },
      },
    });
    await screen.findByText('Case 412');
    press('h');
    chooseRule('noHate');
    press('Enter', { ctrlKey: true });
    expect(await screen.findByText('Dismissed: it stays as it is')).toBeTruthy();
    expect(screen.getByText('A quote of somebody else.')).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('Somebody decided this before you');
    expect(screen.queryByRole('button', { name: /Take down/ })).toBeNull();
  });

  it('can be left to safeguarding with X, with a note', async () => {
    const house = openDesk({
      shown: aCase(),
      answers: {
        'case:handOver': () => ({ body: { ...aCase({ queue: 'safeguarding', version: 4 }) } }),
        'case:decide': () => refusal(500, 'internal', 'Not this.'),
      },
    });
    await screen.findByText('Case 412');
    fireEvent.change(screen.getByRole('textbox', { name: 'For colleagues only' }), { target: { value: 'she is 15' } });
    press('x');
    press('Enter');
    await waitFor(() => expect(house.to('case:handOver')).toHaveLength(1));
    expect(house.to('case:handOver')[0]?.body).toEqual({ version: 3, to: 'safeguarding', note: 'she is 15' });
    expect(house.to('case:decide')).toHaveLength(0);
  });
});

describe('a case', () => {
  it('says what was found where, what the reports weigh, and never who reported', async () => {
    const reporter = { memberForDays: 2, reports: 0, actedOn: 0, weight: 0.1 };
    const signal = { reason: 'hate', note: '', at: '2026-11-23T08:40:00.000Z', reporter };
    openDesk({
      shown: aCase({
        reasons: [{ rule: 'lexicon/en/insult', start: 0, end: 10 }],
        signals: [signal, { ...signal, at: '2026-11-23T08:41:00.000Z' }],
        reportWeight: 0.2,
      }),
    });
    await screen.findByText('Case 412');
    expect(screen.getByText('You people').tagName).toBe('MARK');
    expect(document.body.textContent).toContain('a listed word: English, an insult');
    expect(screen.getAllByText('2 reports, weigh little').length).toBe(2);
    expect(screen.getByText(/they come from new accounts/)).toBeTruthy();
    expect(screen.getAllByText('2 days here, first report, weighs little')).toHaveLength(2);
  });

  it('is claimed with C, so that a colleague sees who looks at it', async () => {
    const desk = openDesk({
      shown: aCase({ claimedBy: colleague.id }),
      answers: { 'case:claim': () => ({ body: aCase({ claimedBy: me.id, version: 4 }) }) },
    });
    expect(await screen.findByText('Priya looks at it')).toBeTruthy();
    press('c');
    await waitFor(() => expect(screen.getAllByText('Yours').length).toBeGreaterThan(0));
    expect(desk.to('case:claim')[0]?.body).toEqual({ version: 3, isClaimed: true });
  });

  it('is given a note once however often it is tried, and another one once its words are others', async () => {
    const desk = openDesk({
      shown: aCase(),
      answers: { 'case:note': () => refusal(503, 'unavailable', 'The house cannot store anything.') },
    });
    const write = async (note: string, tries: number) => {
      fireEvent.change(await screen.findByRole('textbox', { name: 'For colleagues only' }), {
        target: { value: note },
      });
      fireEvent.click(screen.getByRole('button', { name: 'Keep the note without deciding' }));
      await waitFor(() => expect(desk.to('case:note')).toHaveLength(tries));
      await screen.findByText('The house cannot store anything.');
    };
    await write('She was quoting.', 1);
    await write('She was quoting.', 2);
    await write('She was quoting him.', 3);
    const [first, again, other] = desk.to('case:note').map(({ body }) => (body as { clientId: string }).clientId);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });
});

describe('the desk', () => {
  it('keeps its rows still under the pointer, and says how many came in', async () => {
    openDesk({ shown: aCase() });
    await screen.findByText('Case 412');
    const list = document.querySelector('.queue-list') as HTMLElement;
    await waitFor(() => expect(list.querySelectorAll('.qi')).toHaveLength(1));
    fireEvent.pointerMove(list);
    const urgent = aCase({ id: 'u'.repeat(24), severity: 'severe', preview: '' });
    act(() => {
      for (const { queryKey } of queryClient.getQueryCache().findAll({ queryKey: ['cases'] }))
        queryClient.setQueryData(queryKey, { cases: [urgent, aCase()], openCount: 2, members: [] });
    });
    expect(list.querySelectorAll('.qi')).toHaveLength(1);
    fireEvent.click(await screen.findByRole('button', { name: 'One new case' }));
    expect(list.querySelectorAll('.qi')).toHaveLength(2);
  });

  it('asks the server for what the filters of the address say', async () => {
    const house = openDesk({ address: '/moderation?severity=severe&claimed=byNobody' });
    await screen.findByText('Nothing fits');
    const asked = house.to('case:list').map(({ path }) => path.split('?')[1]);
    expect(asked).toContain('state=open&queue=moderators&severity=severe&claimed=byNobody&limit=100');
  });

  it('shows safeguarding to leads alone', async () => {
    openDesk({ role: 'member', isLead: true });
    expect(await screen.findByRole('link', { name: /Safeguarding/ })).toBeTruthy();
    expect(screen.queryByRole('link', { name: /^Queue/ })).toBeNull();
    closeFakeHouse();
    queryClient.clear();
    openDesk({ role: 'moderator' });
    expect(await screen.findByRole('link', { name: /^Queue/ })).toBeTruthy();
    expect(screen.queryByRole('link', { name: /Safeguarding/ })).toBeNull();
  });

  it('is not there for those who look after no room', async () => {
    const house = openDesk({ shown: aCase(), role: 'member' });
    expect(await screen.findByText('This desk is for the people who look after rooms')).toBeTruthy();
    expect(house.to('case:list')).toHaveLength(0);
    expect(document.body.textContent).not.toContain(me.name);
  });
});

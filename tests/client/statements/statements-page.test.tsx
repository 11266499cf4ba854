import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import '../words.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { queryClient } from '#client/app/query-client.ts';
import { StatementsPage } from '#client/features/statements/statements-page.tsx';
import { findStrikes } from '#client/features/statements/strikes-line.tsx';
import { type Statement, StatementKind } from '#shared/contract/statements.ts';
import { closeFakeHouse, openFakeHouse, refusal } from '../fake-house.ts';
import { aStatement } from './a-statement.ts';

beforeEach(() => {
  queryClient.clear();
  localStorage.clear();
});
afterEach(closeFakeHouse);

async function open(statements: Statement[], answers: Parameters<typeof openFakeHouse>[0] = {}, lang = 'ko') {
  const house = openFakeHouse({
    'statement:list': () => ({ body: { statements } }),
    'community:view': () => ({ body: { name: 'Fig Yard', joinPolicy: 'open' } }),
    'settings:view': () => ({ body: { conversationsWith: 'nobody', openTopics: [], country: null, lang } }),
    ...answers,
  });
  draw();
  await screen.findByRole('article');
  return house;
}

function draw() {
  render(
    <QueryClientProvider client={queryClient}>
      <MemoryRouter>
        <StatementsPage />
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

const openForm = () => fireEvent.click(screen.getByRole('button', { name: 'Ask for another look' }));
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox');
const write = (text: string) => fireEvent.change(field(), { target: { value: text } });
const send = () => fireEvent.submit(field().closest('form') as HTMLFormElement);

describe('a letter to her', () => {
  it('says what, under which rule, on what grounds, by whom, and in the language she reads', async () => {
    await open([aStatement()]);
    const letter = screen.getByRole('article', { name: 'Taken down' });
    await waitFor(() => expect(letter.querySelector('p[lang="ko"]')?.textContent).toBeTruthy());
    for (const words of [
      'We took down what you wrote in ห้องครัวคุณยาย.',
      'Nobody is hated for who she is',
      '2 people reported it, and somebody read it',
      'A moderator, not a machine',
      'Write to me if you like.',
      'what she wrote',
      'Counts until February 18, 2099',
      'It spoke with contempt of people',
    ])
      expect(letter.textContent).toContain(words);
  });

  it.each(StatementKind.options)(
    'is whole when she was told that something was %s, in a room and elsewhere',
    async (what) => {
      await open([aStatement({ what, until: '2099-01-01T00:00:00.000Z' })]);
      expect(document.body.textContent).not.toMatch(/\{\{|\w+_\w+/);
      queryClient.clear();
      cleanup();
      await open([aStatement({ what, roomName: null, text: '', words: '', cannedWords: null, rule: null })]);
      expect(document.body.textContent).not.toMatch(/\{\{|\w+_\w+/);
    },
  );

  it('that was taken back says so, and can no longer be appealed', async () => {
    await open([aStatement({ reversedAt: '2026-11-21T09:00:00.000Z' })]);
    expect(screen.getByText(/^Taken back on November 21, 2026/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ask for another look' })).toBeNull();
    expect(screen.getByText('Nothing counts against you.')).toBeTruthy();
  });

  it('says when the time to appeal is over', async () => {
    await open([aStatement({ appealUntil: '2026-01-02T09:00:00.000Z' })]);
    expect(screen.getByText('The time to appeal ended on January 2, 2026.')).toBeTruthy();
  });

  it.each([
    ['waiting', '', 'Your appeal waits'],
    ['upheld', 'You are right.', 'You were right: it was taken back'],
    ['rejected', 'It stays, because …', 'the decision stays'],
  ] as const)('shows an appeal that is %s with its answer', async (state, answer, words) => {
    await open([
      aStatement({ appeal: { state, at: '2026-11-21T09:00:00.000Z', text: 'It was a quotation.', answer } }),
    ]);
    const letter = screen.getByRole('article').textContent;
    expect(letter).toContain(words);
    expect(letter).toContain(answer);
    expect(letter).toContain('It was a quotation.');
  });
});

describe('an appeal', () => {
  it('is kept while it is written, and sent once', async () => {
    const statement = aStatement();
    const appeal = {
      state: 'waiting',
      at: '2026-11-24T09:00:00.000Z',
      text: 'It was a quotation.',
      answer: '',
    } as const;
    const house = await open([statement], { 'appeal:create': () => ({ body: { ...statement, appeal } }) });
    openForm();
    write('It was a quotation.');
    cleanup();
    draw();
    await screen.findByRole('article');
    expect(field().value).toBe('It was a quotation.');
    send();
    expect(await screen.findByText(/Your appeal waits/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('region', { name: /Your appeal waits/ }));
    expect(house.to('appeal:create').map(({ body }) => body)).toMatchObject([{ text: 'It was a quotation.' }]);
    expect(Object.keys(localStorage).filter((key) => key.includes('appeal'))).toEqual([]);
  });

  it('that could not be sent keeps the words, and repeats its id', async () => {
    const house = await open([aStatement()], {
      'appeal:create': () => refusal(503, 'unavailable', 'The house cannot store anything.'),
    });
    openForm();
    write('It was a quotation.');
    send();
    expect((await screen.findByRole('alert')).textContent).toContain('Your words are kept here');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Send the appeal' }).ariaBusy).not.toBe('true'));
    send();
    await waitFor(() => expect(house.to('appeal:create')).toHaveLength(2));
    const [first, second] = house.to('appeal:create').map(({ body }) => (body as { clientId: string }).clientId);
    expect(second).toBe(first);
    expect(field().value).toBe('It was a quotation.');
  });

  it('has words, and at most two thousand characters as a person counts them', async () => {
    const house = await open([aStatement()], {
      'appeal:create': () => refusal(503, 'unavailable', 'Later.'),
    });
    openForm();
    write('   ');
    send();
    expect(screen.getByText(/Write a sentence or two/)).toBeTruthy();
    write('👩‍👧'.repeat(2_001));
    send();
    expect(screen.getByText('One character too many')).toBeTruthy();
    expect(house.to('appeal:create')).toHaveLength(0);
    write('👩‍👧'.repeat(2_000));
    send();
    await waitFor(() => expect(house.to('appeal:create')).toHaveLength(1));
  });
});

it('counts the strikes that are in force, up to when they lapse', () => {
  const now = new Date('2026-11-24T00:00:00.000Z');
  const strike = (strikeUntil: string, more: Partial<Statement> = {}) => aStatement({ strikeUntil, ...more });
  const appeal = { at: now.toISOString(), text: '', answer: '' };
  expect(
    findStrikes(
      [
        strike('2027-02-01T00:00:00.000Z'),
        strike('2026-12-01T00:00:00.000Z'),
        strike('2026-11-23T00:00:00.000Z'),
        strike('2027-03-01T00:00:00.000Z', { reversedAt: now.toISOString() }),
        strike('2027-03-01T00:00:00.000Z', { appeal: { ...appeal, state: 'upheld' } }),
      ],
      now,
    ),
  ).toEqual(['2026-12-01T00:00:00.000Z', '2027-02-01T00:00:00.000Z']);
});

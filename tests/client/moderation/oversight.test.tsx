import { fireEvent, screen, waitFor } from '@testing-library/react';
import '../words.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { queryClient } from '#client/app/query-client.ts';
import { closeFakeHouse, me, refusal } from '../fake-house.ts';
import { anAppeal, author, colleague } from './a-case.ts';
import { openDesk } from './open-desk.tsx';

beforeEach(() => queryClient.clear());
afterEach(closeFakeHouse);

const withAppeal = (decidedById: string) => {
  const appeal = anAppeal({ decidedById });
  return {
    address: `/moderation?tab=appeals&case=${appeal.id}`,
    answers: {
      'appeal:list': () => ({ body: { appeals: [appeal], waitingCount: 1, members: [author, colleague] } }),
      'appeal:decide': () => ({ body: { ...appeal, state: 'upheld' } }),
    },
  };
};

describe('an appeal', () => {
  it('is answered with words and by choice, neither of which is there from the start', async () => {
    const house = openDesk(withAppeal(colleague.id));
    await screen.findByRole('heading', { name: 'An appeal by Tommy' });
    fireEvent.click(screen.getByRole('button', { name: 'Answer' }));
    expect(house.to('appeal:decide')).toHaveLength(0);
    // What is missing says so, and has the focus.
    screen.getByRole('group', { name: 'What do you decide?', description: 'Choose what the answer is.' });
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('radio', { name: /Uphold/ })));
    fireEvent.click(screen.getByRole('radio', { name: /Uphold/ }));
    fireEvent.change(screen.getByRole('textbox', { name: 'Your answer' }), { target: { value: 'You quoted it.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Uphold: take it back' }));
    await waitFor(() => expect(house.to('appeal:decide')).toHaveLength(1));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Appeals' })));
    expect(house.to('appeal:decide')[0]?.body).toEqual({ version: 1, isUpheld: true, answer: 'You quoted it.' });
  });

  it('against her own decision is left to somebody else', async () => {
    openDesk(withAppeal(me.id));
    expect(await screen.findByText('Somebody else must look at this.')).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
  });
});

describe('a watched word', () => {
  const word = { id: 'w'.repeat(24), phrase: 'go back', isOn: false };

  it('is turned on only after it was tried on past messages, with the very wording that was tried', async () => {
    const sample = {
      roomName: 'Front porch',
      text: 'I will go back home on Friday',
      at: '2026-11-20T08:00:00.000Z',
      start: 7,
      end: 14,
    };
    const house = openDesk({
      address: '/moderation?tab=words',
      answers: {
        'watchedWord:list': () => ({ body: { words: [] } }),
        'watchedWord:try': () => ({ body: { read: 120, matched: 1, samples: [sample] } }),
        'watchedWord:create': () => ({ body: word }),
        'watchedWord:update': () => ({ body: { ...word, isOn: true } }),
      },
    });
    const phrase = await screen.findByRole('textbox', { name: 'Word or phrase' });
    expect(screen.queryByRole('button', { name: 'Watch it from now on' })).toBeNull();
    fireEvent.change(phrase, { target: { value: 'go back' } });
    fireEvent.click(screen.getByRole('button', { name: 'Try it on past messages' }));
    expect((await screen.findByText('go back')).tagName).toBe('MARK');
    expect(screen.getByText('One of 120 past messages would have been caught')).toBeTruthy();
    fireEvent.change(screen.getByRole('textbox', { name: 'Except in' }), { target: { value: 'go back home' } });
    expect(screen.queryByRole('button', { name: 'Watch it from now on' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Try it on past messages' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Watch it from now on' }));
    await waitFor(() => expect(house.to('watchedWord:update')).toHaveLength(1));
    expect(house.to('watchedWord:create')[0]?.body).toMatchObject({
      phrase: 'go back',
      verdict: 'hold',
      exceptions: ['go back home'],
    });
    expect(house.to('watchedWord:update')[0]?.body).toEqual({ isOn: true });
  });

  it('that could not be kept is tried again under its id, and under another one when it is another word', async () => {
    const house = openDesk({
      address: '/moderation?tab=words',
      answers: {
        'watchedWord:list': () => ({ body: { words: [] } }),
        'watchedWord:try': () => ({ body: { read: 0, matched: 0, samples: [] } }),
        'watchedWord:create': () => refusal(503, 'unavailable', 'The house cannot store anything.'),
      },
    });
    const keep = async (phrase: string) => {
      fireEvent.change(await screen.findByRole('textbox', { name: 'Word or phrase' }), { target: { value: phrase } });
      fireEvent.click(screen.getByRole('button', { name: 'Try it on past messages' }));
      const before = house.to('watchedWord:create').length;
      fireEvent.click(await screen.findByRole('button', { name: 'Watch it from now on' }));
      await waitFor(() => expect(house.to('watchedWord:create')).toHaveLength(before + 1));
      await screen.findByText('The house cannot store anything.');
    };
    for (const phrase of ['go back', 'go back', 'go home']) await keep(phrase);
    const [first, again, other] = house.to('watchedWord:create').map(({ body }) => (body as WithId).clientId);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });
});

type WithId = { clientId: string };

describe('the log', () => {
  it('is searched by words, and says in words whether anybody has touched it', async () => {
    const house = openDesk({
      address: '/moderation?tab=audit',
      answers: {
        'audit:list': () => ({ body: { entries: [], members: [], rooms: [] } }),
        'audit:verify': () => ({ body: { isWhole: false, entries: 40, brokenAt: 17, lastHash: 'abc123' } }),
      },
    });
    fireEvent.change(await screen.findByRole('searchbox', { name: 'Words' }), { target: { value: 'porch' } });
    fireEvent.click(screen.getByRole('button', { name: 'Search' }));
    expect(await screen.findByText('Nothing was found')).toBeTruthy();
    expect(house.to('audit:list').at(-1)?.path).toContain('query=porch');
    fireEvent.click(screen.getByRole('button', { name: 'Check the log' }));
    expect(await screen.findByText(/entry 17 is not as it was written/)).toBeTruthy();
  });
});

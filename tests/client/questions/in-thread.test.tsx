import { QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { MemoryRouter } from 'react-router';
import '../words.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { queryClient } from '#client/app/query-client.ts';
import { AskedComposer } from '#client/features/questions/in-thread/asked-composer.tsx';
import { ThreadStanding } from '#client/features/questions/in-thread/thread-standing.tsx';
import type { Standing } from '#shared/contract/questions.ts';
import { closeFakeHouse, openFakeHouse } from '../fake-house.ts';

const threadId = 't'.repeat(24);
const persona = { id: 'p'.repeat(24), handle: '', name: 'Quiet Ferry', isPersona: true } as const;
const nobody: Standing = { persona: null, isAsker: false, drafts: [], silencedUntil: null, isOpen: true };
const asker: Standing = { ...nobody, persona, isAsker: true };

beforeEach(() => {
  queryClient.clear();
  localStorage.clear();
});
afterEach(closeFakeHouse);

function open(standing: Standing | undefined) {
  const house = openFakeHouse({
    'settings:view': () => ({ body: {} }),
    'question:reply': () => ({ body: { question: {}, draft: {}, support: [] } }),
  });
  const sendNamed = vi.fn(async (_text: string) => undefined);
  const props = {
    threadId,
    standing,
    hasFailed: false,
    onRetry: () => undefined,
    field: createRef<HTMLTextAreaElement>(),
  };
  render(
    <QueryClientProvider client={queryClient}>
      <MemoryRouter>
        <ThreadStanding standing={standing} changedSeq={1}>
          <AskedComposer {...props} sendNamed={sendNamed} />
        </ThreadStanding>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'a canary of hers' } });
  return { house, sendNamed };
}

const send = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })));

describe('an answer in a thread that was asked without a name', () => {
  it('is without a name for whoever asked, unless she says otherwise', async () => {
    const { house, sendNamed } = open(asker);
    expect(screen.getByText(/Others read Quiet Ferry/)).toBeTruthy();
    await send('Send without my name');
    await screen.findByText('It is with us. A person reads it first.');
    expect(house.to('question:reply')[0]?.body).toMatchObject({ text: 'a canary of hers' });
    expect(house.to('question:reply')[0]?.body).not.toHaveProperty('code');
    expect(sendNamed).not.toHaveBeenCalled();
  });

  it('stands under her name for everybody else, unless she says otherwise', async () => {
    const { house, sendNamed } = open(nobody);
    await send('Send under my name');
    expect(sendNamed).toHaveBeenCalledWith('a canary of hers');
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Mine, too.' } });
    fireEvent.click(screen.getByLabelText(/Answer without my name/));
    await send('Send without my name');
    expect(house.to('question:reply')).toHaveLength(1);
  });

  it('is not sent while it is not known whose thread it is, so that no name slips out', async () => {
    const { sendNamed } = open(undefined);
    await send('Send under my name');
    expect(sendNamed).not.toHaveBeenCalled();
  });

  it('is kept on no device while it is written, whoever writes it', () => {
    open(asker);
    expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }])).not.toContain('canary');
  });

  it('offers nothing without a name to whom it is refused, and says until when', () => {
    open({ ...asker, silencedUntil: '2099-01-01T09:00:00.000Z' });
    expect(screen.queryByLabelText(/Answer without my name/)).toBeNull();
    expect(screen.getByText(/Under your own name you can/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Send under my name' })).toBeTruthy();
  });
});

import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { createRef, type ReactNode } from 'react';
import '../words.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { queryClient } from '#client/app/query-client.ts';
import { EditPost } from '#client/features/threads/edit-post.tsx';
import { PostComposer } from '#client/features/threads/post-composer.tsx';
import { usePostDrafts } from '#client/features/threads/post-draft.ts';
import { closeFakeHouse, me, openFakeHouse } from '../fake-house.ts';
import { aMessage } from '../messages/a-message.ts';
import { aThread } from './a-thread.ts';

const number = 'call me: +84 912 345 678 tonight';
const post = aMessage(1, { authorId: me.id, text: 'Mine turns to glue.' });

beforeEach(() => usePostDrafts.setState({ drafts: {} }));
afterEach(closeFakeHouse);

function draw(children: ReactNode) {
  render(<QueryClientProvider client={queryClient}>{children}</QueryClientProvider>);
}
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox');
const write = (text: string) => fireEvent.change(field(), { target: { value: text } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const edited = () => ({ body: { state: 'sent', message: { ...post, text: number } } });

describe('a young member who has her number in a post', () => {
  it('is asked once more before it is posted, and what she wrote stays in the field', () => {
    openFakeHouse({}, { ageBand: 'young' });
    draw(<PostComposer thread={aThread()} field={createRef<HTMLTextAreaElement>()} />);
    write(number);
    press('Send');
    expect(document.activeElement?.textContent).toBe('Let me change it');
    expect(field().value).toBe(number);
    press('Let me change it');
    expect(field().value.slice(field().selectionStart, field().selectionEnd)).toBe('+84 912 345 678');
  });

  it('is asked once more before a change is kept, and keeps it if she says so', async () => {
    const house = openFakeHouse({ 'message:edit': edited }, { ageBand: 'young' });
    draw(<EditPost post={post} onEnd={() => undefined} />);
    write(number);
    fireEvent.submit(field().closest('form') as HTMLFormElement);
    expect(document.activeElement?.textContent).toBe('Let me change it');
    expect(house.to('message:edit')).toHaveLength(0);
    press('Send anyway');
    await waitFor(() => expect(house.to('message:edit')).toHaveLength(1));
  });

  it('is not asked about words that were changed since', async () => {
    const house = openFakeHouse({ 'message:edit': edited }, { ageBand: 'young' });
    draw(<EditPost post={post} onEnd={() => undefined} />);
    write(number);
    fireEvent.submit(field().closest('form') as HTMLFormElement);
    write('call me tonight');
    expect(screen.queryByRole('button', { name: 'Send anyway' })).toBeNull();
    expect(house.to('message:edit')).toHaveLength(0);
  });
});

it('an adult is not asked', async () => {
  const house = openFakeHouse({ 'message:edit': edited });
  draw(<EditPost post={post} onEnd={() => undefined} />);
  write(number);
  fireEvent.submit(field().closest('form') as HTMLFormElement);
  await waitFor(() => expect(house.to('message:edit')).toHaveLength(1));
});

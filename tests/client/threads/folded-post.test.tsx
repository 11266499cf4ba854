import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import '../words.ts';
import { afterEach, expect, it } from 'vitest';
import { queryClient } from '#client/app/query-client.ts';
import { listsQuery } from '#client/features/settings/lists-query.ts';
import { FoldedPost } from '#client/features/threads/folded-post.tsx';
import { closeFakeHouse, openFakeHouse } from '../fake-house.ts';
import { aMessage } from '../messages/a-message.ts';

afterEach(closeFakeHouse);

it('a post of somebody she muted is read on where its “Show” was', async () => {
  openFakeHouse({});
  const tommy = { id: 'tommy', handle: 'tommy', name: 'Tommy' };
  queryClient.setQueryData(listsQuery.queryKey, { blocked: [], muted: [tommy] });
  const post = aMessage(1, { authorId: tommy.id });
  render(
    <QueryClientProvider client={queryClient}>
      <FoldedPost post={post}>
        <article id={`m-${post.id}`} tabIndex={-1}>
          Here it is.
        </article>
      </FoldedPost>
    </QueryClientProvider>,
  );
  expect(screen.queryByText('Here it is.')).toBeNull();
  const show = screen.getByRole('button', { name: 'Show' });
  show.focus();
  fireEvent.click(show);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByText('Here it is.')));
});

import { QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, it } from 'vitest';
import { queryClient } from '#client/app/query-client.ts';
import { findSettings, keepSettings } from '#client/features/settings/settings-query.ts';
import { useUpdateSettings } from '#client/features/settings/use-update-settings.ts';
import type { Settings } from '#shared/contract/settings.ts';
import { closeFakeHouse, openFakeHouse } from '../fake-house.ts';
import { unsaid } from '../unsaid-settings.ts';

afterEach(closeFakeHouse);

it('a choice made while an earlier one is on its way is not forgotten when that one is answered', async () => {
  const kept: Settings = { ...unsaid };
  openFakeHouse({ 'settings:update': ({ body }) => ({ body: Object.assign(kept, body) }) });
  keepSettings({ ...kept });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
  );
  const { result } = renderHook(useUpdateSettings, { wrapper });
  const seen: Array<string | undefined> = [];
  const stop = queryClient.getQueryCache().subscribe(() => seen.push(findSettings()?.country ?? undefined));
  act(() => {
    result.current.mutate({ openTopics: ['death'] });
    result.current.mutate({ country: 'KR' });
  });
  await waitFor(() => expect(kept).toMatchObject({ openTopics: ['death'], country: 'KR' }));
  await waitFor(() => expect(queryClient.isMutating()).toBe(0));
  stop();
  const chosenAt = seen.indexOf('KR');
  expect(chosenAt).toBeGreaterThanOrEqual(0);
  expect(seen.slice(chosenAt).every((country) => country === 'KR')).toBe(true);
});

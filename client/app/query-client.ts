import { QueryClient } from '@tanstack/react-query';
import { hasCode, RequestFailure } from '#client/platform/request-failure.ts';

/** The only keeper of what the server said. News over the socket keeps it fresh, so nothing is fetched on a whim. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      // Without a connection a question fails and says so, instead of waiting without a word; it is asked again later.
      networkMode: 'always',
      refetchOnReconnect: true,
      retry: (count, failure) => count < 1 && !isRefusal(failure),
    },
    mutations: { networkMode: 'always' },
  },
});

/** What the house has decided does not change by asking twice. */
function isRefusal(failure: unknown): boolean {
  return failure instanceof RequestFailure && !hasCode(failure, 'offline', 'internal', 'unavailable');
}

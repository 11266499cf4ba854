import { QueryClient } from '@tanstack/react-query';

/** The only keeper of what the server said. News over the socket keeps it fresh, so nothing is fetched on a whim. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 60_000, refetchOnWindowFocus: false, retry: 1 },
    mutations: { networkMode: 'always' },
  },
});

import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { callRest } from '#client/platform/api.ts';

const applicationsQuery = queryOptions({
  queryKey: ['applications'],
  queryFn: async () => (await callRest('application:list', {})).applications,
  // Nobody is told when somebody knocks, or when a colleague has answered.
  staleTime: 0,
});

export function useApplications() {
  return useQuery(applicationsQuery);
}

export function useDecideApplication() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (decision: { applicationId: string; admit: boolean }) => callRest('application:decide', decision),
    // Also after a refusal: a colleague may have been faster.
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: applicationsQuery.queryKey }),
        queryClient.invalidateQueries({ queryKey: ['members'] }),
      ]),
  });
}

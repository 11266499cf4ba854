import { useQuery } from '@tanstack/react-query';
import { callRest } from '#client/platform/api.ts';
import { useSession } from '#client/platform/session.ts';

/** Whether and where she can ask without a name, and how soon somebody reads it. */
export function usePlaces() {
  const state = useSession((session) => session.state);
  return useQuery({
    queryKey: ['asking-places', state],
    queryFn: () => callRest('question:places', {}),
    enabled: state !== 'starting',
    staleTime: 0,
  });
}

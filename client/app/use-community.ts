import { useQuery } from '@tanstack/react-query';
import { sendRequest } from '#client/platform/send-request.ts';

/** What the door shows: the name and how one comes in. */
export function useCommunity() {
  return useQuery({
    queryKey: ['community'],
    queryFn: () => sendRequest('community:view', {}),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Empty until it is known, so that no other name flashes by. */
export function useCommunityName(): string {
  return useCommunity().data?.name ?? '';
}

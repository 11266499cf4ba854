import { useQuery } from '@tanstack/react-query';
import type { Community } from '#shared/contract/accounts.ts';

/** What the door shows: the name and how one comes in. */
export function useCommunity() {
  return useQuery({ queryKey: ['community'], queryFn: readCommunity, staleTime: Number.POSITIVE_INFINITY });
}

/** Empty until it is known, so that no other name flashes by. */
export function useCommunityName(): string {
  return useCommunity().data?.name ?? '';
}

async function readCommunity(): Promise<Community> {
  const response = await fetch('/api/community');
  if (!response.ok) throw new Error(`The community could not be read: ${response.status}.`);
  return (await response.json()) as Community;
}

import { useQuery } from '@tanstack/react-query';
import { callRest } from '#client/platform/api.ts';
import type { MemberCard } from '#shared/contract/members.ts';
import type { CaseView } from '#shared/contract/moderation.ts';
import { useDeskRights } from './use-desk-rights.ts';

/** Those who may see this case too: leads among themselves, moderators, or the other stewards of the room. */
export function useColleagues({ queue, roomId, authorId }: Pick<CaseView, 'queue' | 'roomId' | 'authorId'>) {
  const { isModerator, myId } = useDeskRights();
  const circle = queue === 'safeguarding' ? 'leads' : isModerator ? 'moderators' : 'stewards';
  const { data } = useQuery({
    queryKey: ['colleagues', circle, circle === 'stewards' ? roomId : null],
    queryFn: (): Promise<MemberCard[]> => findCircle(circle, roomId),
  });
  const colleagues = (data ?? []).filter(({ id }) => id !== myId && id !== authorId);
  return { colleagues, isKnown: data !== undefined };
}

async function findCircle(circle: 'leads' | 'moderators' | 'stewards', roomId: string | null): Promise<MemberCard[]> {
  if (circle === 'leads') return (await callRest('member:leads', {})).leads;
  if (circle === 'moderators') {
    const { members } = await callRest('member:list', { staffOnly: true, limit: 100 });
    return members.filter(({ role }) => role === 'moderator');
  }
  if (roomId === null) return [];
  const { members } = await callRest('room:members', { roomId });
  return members.filter(({ isSteward }) => isSteward).map(({ card }) => card);
}

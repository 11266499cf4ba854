import { useSession } from '#client/platform/session.ts';
import type { Actor } from '#shared/policy/verdict.ts';

/** The signed-in member as the policies know her. */
export function useActor(): Actor | undefined {
  const session = useSession();
  if (session.state !== 'member') return undefined;
  const { card, role, ageBand } = session.me;
  return { memberId: card.id, role, ageBand };
}

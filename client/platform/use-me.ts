import type { Me } from '#shared/contract/accounts.ts';
import { useSession } from './session.ts';

/** The signed-in member, on pages that only members see. */
export function useMe(): Me {
  const me = useSession((session) => (session.state === 'member' ? session.me : undefined));
  if (!me) throw new Error('This part of the page is for members.');
  return me;
}

import { useMemo } from 'react';
import { useRooms } from '#client/features/rooms/rooms-cache.ts';
import { useSession } from '#client/platform/session.ts';
import { can } from '#shared/policy/can.ts';
import type { Actor } from '#shared/policy/verdict.ts';

/** What she may do at the desk; stewards come to it through the rooms they look after. */
export function useDeskRights() {
  const session = useSession();
  const { data } = useRooms();
  const me = session.state === 'member' ? session.me : undefined;
  return useMemo(() => {
    const stewarded = data?.filter(({ membership }) => membership.isSteward) ?? [];
    const stewardOf: ReadonlySet<string> = new Set(stewarded.map(({ id }) => id));
    const actor: Actor | undefined = me && { memberId: me.card.id, role: me.role, ageBand: me.ageBand };
    const may = (isAllowed: (actor: Actor) => { isAllowed: boolean }) => !!actor && isAllowed(actor).isAllowed;
    return {
      isKnown: data !== undefined,
      opensQueue: may((one) => can.openQueue(one, { stewardOf })),
      silencesEverywhere: may(can.silenceEverywhere),
      listsSanctions: may(can.listSanctions),
      endsSanctions: may(can.endSanction),
      readsAudit: may(can.readAudit),
    };
  }, [data, me]);
}

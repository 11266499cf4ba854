import { useMemo } from 'react';
import { useRooms } from '#client/features/rooms/rooms-cache.ts';
import { useSession } from '#client/platform/session.ts';
import { can } from '#shared/policy/can.ts';
import { type Actor, isLead, isModerator } from '#shared/policy/verdict.ts';

/** What she may do at the desk; stewards come to it through the rooms they look after. */
export function useDeskRights() {
  const session = useSession();
  const { data } = useRooms();
  const me = session.state === 'member' ? session.me : undefined;
  return useMemo(() => {
    const stewardedRooms = data?.filter(({ membership }) => membership.isSteward) ?? [];
    const stewardOf: ReadonlySet<string> = new Set(stewardedRooms.map(({ id }) => id));
    const actor: Actor | undefined = me && {
      memberId: me.card.id,
      role: me.role,
      ageBand: me.ageBand,
      isLead: me.isLead,
    };
    const may = (isAllowed: (actor: Actor) => { isAllowed: boolean }) => !!actor && isAllowed(actor).isAllowed;
    const watchesEverywhere = may((one) => can.manageWatchedWords(one, { isSteward: null }));
    return {
      isKnown: data !== undefined,
      myId: me?.card.id ?? '',
      stewardedRooms,
      isModerator: !!actor && isModerator(actor),
      isLead: !!actor && isLead(actor),
      opensDesk: may((one) => can.openQueue(one, { stewardOf })) || may(can.listAppeals),
      opensQueue: may((one) => can.openQueue(one, { stewardOf })),
      seesModeratorsQueue: (!!actor && isModerator(actor)) || stewardOf.size > 0,
      silencesEverywhere: may(can.silenceEverywhere),
      suspendsMembers: may(can.suspendMember),
      listsSanctions: may(can.listSanctions),
      endsSanctions: may(can.endSanction),
      listsAppeals: may(can.listAppeals),
      watchesEverywhere,
      watchesWords: watchesEverywhere || stewardOf.size > 0,
      readsRules: may(can.readRuleRecords),
      readsAudit: may(can.readAudit),
      readsStats: may(can.readStats),
    };
  }, [data, me]);
}

import { toActor } from '#client/features/messages/message-rights.ts';
import { useMe } from '#client/platform/use-me.ts';
import { can } from '#shared/policy/can.ts';

/** What she may do for the community as a whole. */
export function useStaffRights() {
  const me = useMe();
  const actor = toActor(me);
  const listsMembers = can.listMembers(actor).isAllowed;
  const decidesApplications = can.decideApplication(actor).isAllowed;
  return {
    updatesCommunity: can.updateCommunity(actor).isAllowed,
    makesOpeningKey: can.makeOpeningKey(actor).isAllowed,
    listsMembers,
    decidesApplications,
    seesPeople: listsMembers || decidesApplications,
    // Which admin is the last one is known to the server alone; it says so when she tries.
    givesRoles: can.setRole(actor, { role: me.role, isLastAdmin: false, ageBand: me.ageBand }).isAllowed,
  };
}

import type { MemberCard } from '#shared/contract/members.ts';

/** Somebody who has left has no card any more; her words may still be judged. */
export function findMember(members: readonly MemberCard[], id: string, goneName: string): MemberCard {
  return members.find((member) => member.id === id) ?? { id, handle: '', name: goneName };
}

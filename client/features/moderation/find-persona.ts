import type { MemberCard } from '#shared/contract/members.ts';
import type { CaseView } from '#shared/contract/moderation.ts';

/** The name that the words of this case were written under, where that is a name for one thread and nobody is known behind it. */
export function findPersona({ authorId, members }: Pick<CaseView, 'authorId' | 'members'>): MemberCard | undefined {
  return members.find(({ id, isPersona }) => isPersona && id === authorId);
}

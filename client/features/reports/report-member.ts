import type { MemberCard } from '#shared/contract/members.ts';
import { openReport } from './open-report.ts';

/** Opens the report dialog about a person, whatever she wrote. */
export function reportMember({ id, name }: Pick<MemberCard, 'id' | 'name'>): void {
  openReport({ subject: { kind: 'member', memberId: id }, words: 'member', name, memberId: id });
}

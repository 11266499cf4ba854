import type { MemberCard } from '#shared/contract/members.ts';
import { toDisplayName } from '#shared/to-display-name.ts';
import type { MemberDocument } from './member.model.ts';

/** What stands beside her messages: the first form of her name, for everyone. */
export function toCard({ _id, handle, profile }: MemberDocument): MemberCard {
  const [form] = profile.names;
  return {
    id: _id,
    handle,
    name: form ? toDisplayName(form) : handle,
    ...(form?.lang && { nameLang: form.lang }),
    ...(profile.monogram && { monogram: profile.monogram }),
  };
}

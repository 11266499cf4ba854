import { Fragment } from 'react';
import { useFormattingLocale } from '#client/i18n/use-formatting-locale.ts';
import { Name } from '#client/ui/name.tsx';
import type { MemberCard } from '#shared/contract/members.ts';

/** Names in a row, joined as the reader's language joins them. */
export function MemberNames({ members }: { members: MemberCard[] }) {
  const locale = useFormattingLocale();
  const parts = new Intl.ListFormat(locale).formatToParts(members.map(({ id }) => id));
  return parts.map(({ type, value }, place) => {
    const member = type === 'element' ? members.find(({ id }) => id === value) : undefined;
    // biome-ignore lint/suspicious/noArrayIndexKey: what joins two names has no name of its own.
    return <Fragment key={place}>{member ? <Name lang={member.nameLang}>{member.name}</Name> : value}</Fragment>;
  });
}

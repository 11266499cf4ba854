import { Fragment } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { useFormattingLocale } from '#client/i18n/use-formatting-locale.ts';
import { Name } from '#client/ui/name.tsx';
import type { MemberCard } from '#shared/contract/members.ts';
import type { Room } from '#shared/contract/rooms.ts';
import { shortenName, splitNamed } from './conversation-title.ts';

/** The others’ names, each in its own script and direction. */
export function ConversationName({ room }: { room: Pick<Room, 'people'> }) {
  const { t } = useTranslation('conversations');
  const cards = room.people.map(({ card }) => card);
  const { named, others } = splitNamed(cards);
  if (named.length === 0) return t('nobody');
  if (others === 0) return <Names cards={named} isAlone={cards.length === 1} />;
  return (
    <Trans
      t={t}
      i18nKey="namesMoreNamed"
      count={others}
      components={{ names: <Names cards={named} isAlone={false} isRow /> }}
    />
  );
}

/** `isRow`: more follows, so that no “and” stands before the last. */
function Names({ cards, isAlone, isRow = false }: { cards: MemberCard[]; isAlone: boolean; isRow?: boolean }) {
  const locale = useFormattingLocale();
  const format = new Intl.ListFormat(locale, isRow ? { type: 'unit', style: 'short' } : {});
  return format.formatToParts(cards.map(({ id }) => id)).map(({ type, value }, place) => {
    const card = type === 'element' ? cards.find(({ id }) => id === value) : undefined;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: what joins two names has no name of its own.
      <Fragment key={place}>
        {card ? <Name lang={card.nameLang}>{shortenName(card.name, isAlone)}</Name> : value}
      </Fragment>
    );
  });
}

import { useTranslation } from 'react-i18next';
import { Faces } from '#client/features/accounts/you/faces.tsx';
import { Section } from '#client/features/accounts/you/section.tsx';
import type { MemberCard } from '#shared/contract/members.ts';
import { ListedRow } from './listed-row.tsx';
import { type ListName, useLists } from './lists-query.ts';

/** Whom she keeps away, and the way back for each of them. */
export function ListsSection() {
  const { t } = useTranslation('settings');
  const lists = useLists();
  return (
    <Section title={t('lists')} lead={t('listsLead')}>
      <Faces query={lists} failed={t('listsFailed')}>
        {({ blocked, muted }) => (
          <>
            <List list="blocked" cards={blocked} />
            <List list="muted" cards={muted} />
          </>
        )}
      </Faces>
    </Section>
  );
}

function List({ list, cards }: { list: ListName; cards: MemberCard[] }) {
  const { t } = useTranslation('settings');
  return (
    <div className="listed">
      <h3>{t(list)}</h3>
      <p className="help">{t(`${list}Help`)}</p>
      {cards.length === 0 ? (
        <p className="muted">{t(`${list}Empty`)}</p>
      ) : (
        <ul className="lines">
          {cards.map((card) => (
            <ListedRow key={card.id} list={list} card={card} />
          ))}
        </ul>
      )}
    </div>
  );
}

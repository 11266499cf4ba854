import { Plus, X } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '#client/platform/use-me.ts';
import { Field } from '#client/ui/field.tsx';
import { Icon } from '#client/ui/icon.tsx';
import { isComposing } from '#client/ui/is-composing.ts';
import { Name } from '#client/ui/name.tsx';
import { Seal } from '#client/ui/seal.tsx';
import type { MemberCard } from '#shared/contract/members.ts';
import { useFindPeople } from './use-find-people.ts';

export const mostPeople = 9;

export interface PeoplePickerProps {
  chosen: MemberCard[];
  onChange: (chosen: MemberCard[]) => void;
  error?: string | undefined;
}

/** One field that finds people; whoever is chosen stands above it. */
export function PeoplePicker({ chosen, onChange, error }: PeoplePickerProps) {
  const { t } = useTranslation('conversations');
  const me = useMe();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const found = useFindPeople(query);
  const isFull = chosen.length >= mostPeople;
  const people = isFull
    ? []
    : found.people.filter(({ id }) => id !== me.card.id && !chosen.some((one) => one.id === id));
  const add = (card: MemberCard) => {
    onChange([...chosen, card]);
    setQuery('');
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || isComposing(event)) return;
    event.preventDefault();
    if (people[0]) add(people[0]);
  };
  return (
    <div className="people-picker">
      {chosen.length > 0 && (
        <ul className="chosen" aria-label={t('with')}>
          {chosen.map((card) => (
            <Chosen key={card.id} card={card} onRemove={() => onChange(chosen.filter(({ id }) => id !== card.id))} />
          ))}
        </ul>
      )}
      <Field
        ref={field}
        label={t('find')}
        help={isFull ? t('findTooMany') : t('findHelp')}
        error={error}
        value={query}
        dir="auto"
        autoFocus
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div role="status">{query.trim() !== '' && found.isNobody && <p className="help">{t('findNobody')}</p>}</div>
      {people.length > 0 && (
        <ul className="found">
          {people.map((card) => (
            <li key={card.id}>
              <button type="button" onClick={() => add(card)}>
                <Seal member={card} size="xs" />
                <span>
                  <Name lang={card.nameLang}>{card.name}</Name> <small>@{card.handle}</small>
                </span>
                <Icon of={Plus} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Chosen({ card, onRemove }: { card: MemberCard; onRemove: () => void }) {
  const { t } = useTranslation('conversations');
  const label = t('remove', { name: card.name });
  return (
    <li>
      <Seal member={card} size="xs" />
      <Name lang={card.nameLang}>{card.name}</Name>
      <button type="button" aria-label={label} title={label} onClick={onRemove}>
        <Icon of={X} />
      </button>
    </li>
  );
}

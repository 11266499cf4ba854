import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useCallback, useState } from 'react';
import { callRest } from '#client/platform/api.ts';
import { useMe } from '#client/platform/use-me.ts';
import type { MemberCard } from '#shared/contract/members.ts';
import { can } from '#shared/policy/can.ts';
import type { ComposerField } from './composer-field.ts';
import { toActor } from './message-rights.ts';
import { useSettled } from './use-settled.ts';

const offered = 6;
const settleMs = 150;

/** A name that is being written after an @, right before the caret. */
const beginning = /(?:^|[\s(（「])@([\p{L}\p{M}\p{N}._-]{0,32})$/u;

export interface Mentions {
  members: MemberCard[];
  isOpen: boolean;
  active: number;
  isNobody: boolean;
  /** Looks at what stands before the caret. */
  look: () => void;
  choose: (member: MemberCard) => void;
  /** Answers true if the key was for the list. */
  onKey: (event: KeyboardEvent) => boolean;
}

/** Offers the people of the room while she writes a name. */
export function useMentions(roomId: string, { area, noteChange }: ComposerField): Mentions {
  const me = useMe();
  const maySearch = can.searchMembers(toActor(me)).isAllowed;
  const [query, setQuery] = useState<string>();
  const [active, setActive] = useState(0);
  const settled = useSettled(query, settleMs);
  const search = useQuery({
    queryKey: ['mentionable', roomId, settled],
    queryFn: () => callRest('member:search', { query: settled ?? '', roomId, limit: offered }),
    enabled: maySearch && settled !== undefined,
    placeholderData: keepPreviousData,
  });
  const members = search.data?.members.filter(({ id }) => id !== me.card.id) ?? [];
  const isOpen = maySearch && query !== undefined && search.data !== undefined;

  const look = useCallback(() => {
    const { current } = area;
    const before = current?.value.slice(0, current.selectionStart) ?? '';
    setQuery(beginning.exec(before)?.[1]);
    setActive(0);
  }, [area]);
  const close = () => setQuery(undefined);
  const choose = (member: MemberCard) => {
    const { current } = area;
    if (!current || query === undefined) return;
    const caret = current.selectionStart;
    current.setRangeText(`${member.handle} `, caret - query.length, caret, 'end');
    close();
    current.focus();
    noteChange();
  };
  const onKey = (event: KeyboardEvent): boolean => {
    if (!isOpen) return false;
    const chosen = members[active];
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Escape') close();
    else if (step && members.length > 0) setActive((active + step + members.length) % members.length);
    else if ((event.key === 'Enter' || event.key === 'Tab') && chosen) choose(chosen);
    else return false;
    event.preventDefault();
    return true;
  };
  return {
    members,
    isOpen,
    active,
    isNobody: isOpen && members.length === 0 && !search.isFetching,
    look,
    choose,
    onKey,
  };
}

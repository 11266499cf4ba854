import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { CircleUserRound, House, type LucideIcon, Mail, MessageCircle, MessagesSquare } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { groupConversations } from '#client/features/conversations/group-conversations.ts';
import { useSettled } from '#client/features/messages/use-settled.ts';
import { useFormattingLocale } from '#client/i18n/use-formatting-locale.ts';
import { callRest } from '#client/platform/api.ts';
import type { MemberCard } from '#shared/contract/members.ts';
import { can } from '#shared/policy/can.ts';
import { foldWords } from './fold-words.ts';
import { groupRooms } from './room-groups.ts';
import { useRooms } from './rooms-cache.ts';
import { useActor } from './use-actor.ts';

export interface Choice {
  to: string;
  words: string;
  lang?: string | undefined;
  icon?: LucideIcon;
  member?: MemberCard;
}

export interface ChoiceGroup {
  title: string;
  choices: Choice[];
}

const offered = 8;
const settleMs = 150;

/** Where one can go with these words: her rooms, the people she shares them with, the pages. */
export function useGoToGroups(query: string): ChoiceGroup[] {
  const { t } = useTranslation('rooms');
  const { t: tApp } = useTranslation();
  const { t: tConversations } = useTranslation('conversations');
  const locale = useFormattingLocale();
  const all = useRooms().data ?? [];
  const rooms = groupRooms(all, locale);
  const conversations = groupConversations(all, locale);
  const people = usePeople(query);
  const wanted = foldWords(query);
  const fits = ({ words }: Choice) => foldWords(words).includes(wanted);
  const toChoice = (room: { id: string; name: string; lang?: string | undefined }): Choice => ({
    to: `/rooms/${room.id}`,
    words: room.name,
    lang: room.lang,
    icon: MessageCircle,
  });
  const hers = [...rooms.mine, ...rooms.invited].map(toChoice).filter(fits);
  const talks = [...conversations.requests, ...conversations.mine]
    .map((room) => ({ ...toChoice(room), icon: Mail }))
    .filter(fits);
  // Rooms that she could join are offered only when she looks for something.
  const others = wanted === '' ? [] : rooms.others.map(toChoice).filter(fits);
  const pages: Choice[] = [
    { to: '/', words: tApp('home'), icon: House },
    { to: '/rooms?find', words: tApp('rooms'), icon: MessageCircle },
    { to: '/forum', words: tApp('forum'), icon: MessagesSquare },
    { to: '/you', words: tApp('you'), icon: CircleUserRound },
  ].filter(fits);
  return [
    { title: t('goToRooms'), choices: [...hers, ...others].slice(0, offered) },
    { title: tConversations('goTo'), choices: talks.slice(0, offered) },
    { title: t('goToPeople'), choices: people },
    { title: t('goToPages'), choices: pages },
  ].filter(({ choices }) => choices.length > 0);
}

function usePeople(query: string): Choice[] {
  const actor = useActor();
  const settled = useSettled(query.trim().replace(/^@/, ''), settleMs);
  const search = useQuery({
    queryKey: ['people', settled],
    queryFn: () => callRest('member:search', { query: settled, limit: offered }),
    enabled: settled !== '' && actor !== undefined && can.searchMembers(actor).isAllowed,
    placeholderData: keepPreviousData,
  });
  if (settled === '') return [];
  return (search.data?.members ?? []).map((member) => ({
    to: `/members/${member.id}`,
    words: member.name,
    lang: member.nameLang,
    member,
  }));
}

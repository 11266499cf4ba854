import { useMutation } from '@tanstack/react-query';
import type { MemberCard } from '#shared/contract/members.ts';
import { changeList } from './change-list.ts';
import type { ListName } from './lists-query.ts';

/** Blocks or mutes one member, where there is room to say beside the button that it failed. */
export function useChangeList(card: MemberCard) {
  return useMutation({
    mutationFn: ({ list, isOn }: { list: ListName; isOn: boolean }) => changeList(list, card, isOn),
  });
}

import { useMutation } from '@tanstack/react-query';
import type { MemberCard } from '#shared/contract/members.ts';
import { changeList, sayChanged } from './change-list.ts';
import type { ListName } from './lists-query.ts';

type Change = { list: ListName; isOn: boolean };

/** Blocks or mutes one member, where there is room to say beside the button that it failed. */
export function useChangeList(card: MemberCard, { isQuiet = false } = {}) {
  return useMutation({
    mutationFn: ({ list, isOn }: Change) => changeList(list, card, isOn),
    onSuccess: (_done, { list, isOn }) => {
      if (!isQuiet) sayChanged(list, card, isOn);
    },
  });
}

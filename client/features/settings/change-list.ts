import i18next from 'i18next';
import { queryClient } from '#client/app/query-client.ts';
import { callRest } from '#client/platform/api.ts';
import { showToast } from '#client/ui/toasts.ts';
import type { MemberCard } from '#shared/contract/members.ts';
import { changeLists, type ListName, listsQuery } from './lists-query.ts';
import { tellOtherTabs } from './other-tabs.ts';

const words = {
  blocked: { on: 'blockedDone', off: 'unblockedDone', onFailed: 'blockFailed', offFailed: 'unblockFailed' },
  muted: { on: 'mutedDone', off: 'unmutedDone', onFailed: 'muteFailed', offFailed: 'unmuteFailed' },
} as const;

/** Blocks or mutes somebody, or no longer. Throws what the house refused. */
export async function changeList(list: ListName, card: MemberCard, isOn: boolean): Promise<void> {
  if (list === 'blocked') await callRest('member:block', { memberId: card.id, isBlocked: isOn });
  else await callRest('member:mute', { memberId: card.id, isMuted: isOn });
  tellOtherTabs('lists');
  // A reading that began before the change would take it back.
  await queryClient.cancelQueries({ queryKey: listsQuery.queryKey });
  if (queryClient.getQueryData(listsQuery.queryKey)) changeLists((lists) => ({ ...lists, [list]: put(lists[list]) }));
  else void queryClient.invalidateQueries({ queryKey: listsQuery.queryKey });
  void queryClient.invalidateQueries({ queryKey: ['member', card.id] });

  function put(cards: MemberCard[]): MemberCard[] {
    const others = cards.filter(({ id }) => id !== card.id);
    return isOn ? [card, ...others] : others;
  }
}

/** Says that it was done, what it does, and the way back. */
export function sayChanged(list: ListName, card: MemberCard, isOn: boolean): void {
  showToast(i18next.t(words[list][isOn ? 'on' : 'off'], { ns: 'settings', name: card.name }), {
    onUndo: () => changeListOrSay(list, card, !isOn),
  });
}

/** From where no place is left to say beside it that it failed: a menu that has closed, a toast. */
export function changeListOrSay(list: ListName, card: MemberCard, isOn: boolean): void {
  changeList(list, card, isOn).then(
    () => sayChanged(list, card, isOn),
    (failure: Error) => {
      const key = words[list][isOn ? 'onFailed' : 'offFailed'];
      showToast(i18next.t(key, { ns: 'settings', name: card.name, why: failure.message }));
    },
  );
}

import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { onServerEvent } from '#client/platform/realtime.ts';
import { useSession } from '#client/platform/session.ts';
import type { SupportKind } from '#shared/contract/events.ts';

interface SupportOffer {
  /** Whose it is: nobody else who signs in here sees it. */
  memberId?: string | undefined;
  kinds: SupportKind[];
}

/** For this tab, over reloads, until she puts it away: what it says must not lie on a shared device for longer. */
export const useSupportOffer = create<SupportOffer>()(
  persist((): SupportOffer => ({ kinds: [] }), {
    name: 'banyan.support',
    storage: createJSONStorage(() => sessionStorage),
  }),
);

/** Hears that help is offered to her, and forgets it when she leaves. */
export function hearSupport(): void {
  onServerEvent('support:offered', ({ kinds }) => {
    const session = useSession.getState();
    if (session.state !== 'member') return;
    const memberId = session.me.card.id;
    useSupportOffer.setState((offer) => ({
      memberId,
      kinds: [...new Set([...(offer.memberId === memberId ? offer.kinds : []), ...kinds])],
    }));
  });
  useSession.subscribe(({ state }, before) => {
    if (before.state === 'member' && state === 'visitor') putAwaySupport();
  });
}

export function putAwaySupport(): void {
  useSupportOffer.setState({ memberId: undefined, kinds: [] }, true);
}

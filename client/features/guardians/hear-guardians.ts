import i18next from 'i18next';
import { onServerEvent } from '#client/platform/realtime.ts';
import { useSession } from '#client/platform/session.ts';
import { showToast } from '#client/ui/toasts.ts';
import { readLinksAnew } from './guardian-links.ts';

/** What changes between a young member and her guardian shows at once; she is told when somebody becomes hers, or no longer is. */
export function hearGuardians(): void {
  onServerEvent('guardian:changed', ({ change }) => {
    void readLinksAnew();
    const session = useSession.getState();
    const isYoung = session.state === 'member' && session.me.ageBand === 'young';
    if (isYoung && (change === 'linked' || change === 'ended' || change === 'consent'))
      showToast(i18next.t(`told_${change}`, { ns: 'guardians' }));
  });
  // Hints that came while there was no connection are gone.
  onServerEvent('session:ready', () => void readLinksAnew());
}

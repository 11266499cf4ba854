import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { wearDiscreet } from './app/discreet/use-discreet.ts';
import { dressLeaveLink } from './app/leave/dress-leave-link.ts';
import { onLeaving } from './app/leave/leaving.ts';
import { applyLook } from './app/look/look.ts';
import { startI18n } from './i18n/start-i18n.ts';
import { endSession, startSession, useSession } from './platform/session.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root.');

applyLook();
wearDiscreet();
onLeaving(() => endSession());
startWhenMember();
void startSession();
await startI18n();
dressLeaveLink();
createRoot(root).render(<App />);

/** Visitors do not fetch what only members need. */
function startWhenMember(): void {
  const stop = useSession.subscribe(async ({ state }) => {
    if (state !== 'member') return;
    stop();
    (await import('./app/start-talking.ts')).startTalking();
  });
}

import { hearGuardians } from '#client/features/guardians/hear-guardians.ts';
import { announceMessages } from '#client/features/messages/announce-messages.ts';
import { applyMessageEvents } from '#client/features/messages/apply-message-events.ts';
import { forgetDrafts } from '#client/features/messages/draft-storage.ts';
import { hearTyping } from '#client/features/messages/typing.ts';
import { deliverMessages } from '#client/features/messages/use-send-message.ts';
import { applyRoomEvents } from '#client/features/rooms/apply-room-events.ts';
import { hearSettings } from '#client/features/settings/hear-settings.ts';
import { hearSupport } from '#client/features/support/support-offer.ts';
import { startThreads } from '#client/features/threads/start-threads.ts';
import { hearHouse } from '#client/platform/house.ts';
import { closeOutbox, flushOutbox, openOutbox } from '#client/platform/outbox/outbox.ts';
import { onServerEvent, startRealtime } from '#client/platform/realtime.ts';
import { forgetEverything, startRoomLog } from '#client/platform/room-log.ts';
import { type SessionState, useSession } from '#client/platform/session.ts';
import { clearToasts } from '#client/ui/toasts.ts';

/** Once somebody is signed in: hears the house, keeps what it says, and sends what waits. */
export function startTalking(): void {
  applyRoomEvents();
  applyMessageEvents();
  announceMessages();
  hearTyping();
  hearHouse();
  hearSettings();
  hearGuardians();
  deliverMessages();
  startThreads();
  hearSupport();
  startRoomLog();
  onServerEvent('session:ready', flushOutbox);
  openOutboxOf(useSession.getState());
  useSession.subscribe((session, before) => {
    if (session.state === before.state) return;
    if (session.state === 'member') openOutboxOf(session);
    else if (before.state === 'member') leave(before.me.card.id, session);
  });
  startRealtime();
}

function openOutboxOf(session: SessionState): void {
  if (session.state === 'member') void openOutbox(session.me.card.id);
}

/** What was read is forgotten at once. Only if she signed out by herself are her drafts, too; what is unsent waits for her. */
function leave(memberId: string, session: SessionState): void {
  closeOutbox();
  forgetEverything();
  clearToasts();
  if (session.state === 'visitor' && !session.because) forgetDrafts(memberId);
}

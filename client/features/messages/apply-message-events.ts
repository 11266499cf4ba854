import { onServerEvent } from '#client/platform/realtime.ts';
import { noteHead, registerEventApplier, registerRoomReload } from '#client/platform/room-log.ts';
import type { SendOutcome } from '#shared/contract/messages.ts';
import { endHeld, keepHeld, readHeldAnew } from './held-cache.ts';
import { addMessage, changeMessage } from './stream.ts';
import { changeStream, findStream, loadAnew, retryStreams } from './stream-cache.ts';

/** The only writer of messages into the cache, besides the pages that are read. */
export function applyMessageEvents(): void {
  registerEventApplier('message:sent', (roomId, { message }) => {
    // A post belongs to its thread, not to the chat.
    if (message.threadId === null) changeStream(roomId, (stream) => addMessage(stream, message));
  });
  registerEventApplier('message:changed', (roomId, { message }) => {
    changeStream(roomId, (stream) => changeMessage(stream, message));
  });
  registerRoomReload(async (roomId) => (findStream(roomId) ? loadAnew(roomId) : undefined));
  onServerEvent('message:held', keepHeld);
  onServerEvent('message:heldEnded', ({ roomId, heldId, outcome }) => endHeld(roomId, heldId, outcome));
  onServerEvent('session:ready', () => {
    readHeldAnew();
    retryStreams();
  });
}

/** How long an event that follows an answer may take before it is asked for. */
const patienceMs = 1_500;

/** The answer to something she did: on her own screen it need not wait for the event that tells everybody. */
export function applyOutcome(outcome: SendOutcome): void {
  if (outcome.state === 'held') {
    keepHeld(outcome.held);
    return;
  }
  const { message } = outcome;
  if (message.threadId === null)
    changeStream(message.roomId, (stream) => changeMessage(addMessage(stream, message), message));
  setTimeout(() => noteHead(message.roomId, message.changedSeq), patienceMs);
}

import { followUp } from '#server/features/messages/follow-up.ts';
import { holdMessage } from '#server/features/messages/held/hold-message.ts';
import { findMessage } from '#server/features/messages/message.store.ts';
import { repeatSafely } from '#server/features/messages/repeat-safely.ts';
import { requireMayPost } from '#server/features/messages/require-may-post.ts';
import { toSent } from '#server/features/messages/to-sent.ts';
import { requireAllowed, requireJoinedRoom } from '#server/features/rooms/find-room.ts';
import type { Call } from '#server/platform/call.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import { linkOrigin, saveThread } from './save-thread.ts';
import { screenThread } from './screen-thread.ts';
import { findThread } from './thread.store.ts';
import { toThreads } from './thread.view.ts';

/** Starts a question or topic, perhaps from a chat message. */
export async function startThread(call: Call<'thread:start'>) {
  const { ctx, actor, input } = call;
  const { roomId, clientId, text, lang, title, kind, fromMessageId } = input;
  const draft = { roomId, clientId, text, lang, threadId: null, authorId: actor.memberId, startsThread: true };
  const outcome = await repeatSafely(ctx, draft, async () => {
    const place = await requireJoinedRoom(ctx, actor, roomId);
    requireAllowed(can.startThread(actor, place));
    await requireMayPost(ctx, actor, place, { isSlowed: false });
    await requireOrigin(call);
    const screened = await screenThread(ctx, actor, place, { draft, title });
    if (screened.isHeld) {
      const thread = { title, kind, ...(fromMessageId && { fromMessageId }) };
      return holdMessage(ctx, { kind: 'thread', ...draft, thread }, screened.verdict);
    }
    const sent = await saveThread(ctx, screened.draft, { title, kind, by: actor.memberId });
    await followUp(ctx, sent, screened, 'post');
    return toSent(ctx, sent);
  });
  if (outcome.state === 'held') return outcome;
  const { message } = outcome;
  if (fromMessageId && message.threadId) await linkOrigin(ctx, roomId, fromMessageId, message.threadId);
  const document = await findThread(ctx, message.threadId ?? '');
  const [thread] = document ? await toThreads(ctx, actor.memberId, [document]) : [];
  if (!thread) throw refuse('not_found');
  return { state: 'sent' as const, thread, message };
}

async function requireOrigin({ ctx, input }: Call<'thread:start'>): Promise<void> {
  if (!input.fromMessageId) return;
  const origin = await findMessage(ctx, input.roomId, input.fromMessageId);
  if (!origin || origin.message.threadId !== null || origin.message.gone)
    throw refuse('not_found', { message: 'The message this should grow from is not here any more.' });
  if (origin.message.grewIntoThreadId)
    throw refuse('conflict', { message: 'A thread has grown from this message already. Post there.' });
}

import { keepHeld } from '#client/features/messages/held-cache.ts';
import { callRest, callSocket } from '#client/platform/api.ts';
import { enqueue, registerDelivery } from '#client/platform/outbox/outbox.ts';
import { hasCode } from '#client/platform/request-failure.ts';
import { keepPost } from './post-cache.ts';
import { changeThread } from './thread-cache.ts';

export const postKind = 'post';

export interface PostPayload {
  roomId: string;
  threadId: string;
  text: string;
  replyTo?: string;
}

export const postQueue = (threadId: string) => `thread ${threadId}`;

/** As safe as a message: kept on the device before it is sent, and sent until it is acknowledged. */
export function sendPost(payload: PostPayload): Promise<void> {
  return enqueue(postKind, postQueue(payload.threadId), payload);
}

export function deliverPosts(): void {
  registerDelivery<PostPayload>(postKind, async ({ clientId, payload: { threadId, text, replyTo } }) => {
    const outcome = await send({ threadId, clientId, text, ...(replyTo && { replyTo }) });
    if (outcome.state === 'held') return keepHeld(outcome.held);
    keepPost(outcome.message);
    const { number } = outcome.message;
    changeThread(threadId, (thread) => ({
      ...thread,
      lastNumber: Math.max(thread.lastNumber, number),
      readNumber: Math.max(thread.readNumber, number),
    }));
  });
}

/** Over the socket if there is one, so that it keeps its place among what is heard; else over REST. */
async function send(input: { threadId: string; clientId: string; text: string; replyTo?: string }) {
  try {
    return await callSocket('post:send', input);
  } catch (failure) {
    if (!hasCode(failure, 'offline')) throw failure;
    return callRest('post:send', input);
  }
}

import { withHeldAccess } from '#server/features/rooms/access-epoch.ts';
import { requireJoinedRoom } from '#server/features/rooms/find-room.ts';
import { screenText } from '#server/features/screening/screen-text.ts';
import type { Call } from '#server/platform/call.ts';
import type { SendOutcome } from '#shared/contract/messages.ts';
import { composeMessage } from './compose-message.ts';
import { holdMessage } from './held/hold-message.ts';
import { saveMessage } from './message.store.ts';
import { repeatSafely } from './repeat-safely.ts';
import { requireMayPost } from './require-may-post.ts';
import { toSent } from './to-sent.ts';

/** Sends a message: find her room, may she post, screen, save — and the log tells the room. */
export function sendMessage({ ctx, actor, input }: Call<'message:send'>): Promise<SendOutcome> {
  const draft = { ...input, threadId: null, authorId: actor.memberId };
  return repeatSafely(ctx, draft, () =>
    withHeldAccess(ctx, actor.memberId, async (requireUnchanged) => {
      const place = await requireJoinedRoom(ctx, actor, input.roomId);
      await requireMayPost(ctx, actor, place, { isSlowed: true });
      const verdict = screenText(ctx, { text: input.text, surface: 'message' });
      if (verdict.verdict === 'hold' || verdict.verdict === 'reject')
        return holdMessage(ctx, { kind: 'message', ...draft }, verdict);
      const message = await composeMessage(ctx, draft);
      return toSent(ctx, await saveMessage(ctx, input.roomId, message, requireUnchanged));
    }),
  );
}

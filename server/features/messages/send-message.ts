import { withHeldAccess } from '#server/features/rooms/access-epoch.ts';
import { requireJoinedRoom } from '#server/features/rooms/find-room.ts';
import type { Call } from '#server/platform/call.ts';
import type { SendOutcome } from '#shared/contract/messages.ts';
import { composeMessage } from './compose-message.ts';
import { followUp } from './follow-up.ts';
import { holdMessage } from './held/hold-message.ts';
import { saveMessage } from './message.store.ts';
import { repeatSafely } from './repeat-safely.ts';
import { requireMayPost } from './require-may-post.ts';
import { screenDraft } from './screen-draft.ts';
import { toSent } from './to-sent.ts';

/** Sends a message: find her room, may she post, screen, save — and the log tells the room. */
export function sendMessage({ ctx, actor, input }: Call<'message:send'>): Promise<SendOutcome> {
  const draft = { ...input, threadId: null, authorId: actor.memberId };
  return repeatSafely(ctx, draft, () =>
    withHeldAccess(ctx, actor.memberId, async (requireUnchanged) => {
      const place = await requireJoinedRoom(ctx, actor, input.roomId);
      await requireMayPost(ctx, actor, place, { isSlowed: true });
      const screened = await screenDraft(ctx, actor, place, { draft, surface: 'message' });
      if (screened.isHeld) return holdMessage(ctx, { kind: 'message', ...draft }, screened.verdict);
      const message = await composeMessage(ctx, screened.draft);
      const sent = await saveMessage(ctx, input.roomId, message, requireUnchanged);
      await followUp(ctx, sent, screened, 'message');
      return toSent(ctx, sent);
    }),
  );
}

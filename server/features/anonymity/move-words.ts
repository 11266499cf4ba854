import type { HeldDocument } from '#server/features/messages/held/held.model.ts';
import { findHeldToMove, moveHeld } from '#server/features/messages/held/held.store.ts';
import type { Context } from '#server/platform/context.ts';
import { publishAsked } from './publish-asked.ts';
import { pickFurtherRest } from './rest-again.ts';

const AT_ONCE = 50;

/**
 * Takes what has rested long enough one step further: before the moderators, or, once they have approved it, into its room.
 * Safe to repeat after a crash: the room’s log knows the client id.
 */
export async function moveWords(ctx: Context): Promise<void> {
  for (const held of await findHeldToMove(ctx, AT_ONCE)) {
    const move = held.state === 'resting' ? putBeforeModerators : appear;
    await move(ctx, held).catch((error: unknown) =>
      // One that cannot go on must not keep the others.
      ctx.log.error({ err: error, heldId: held._id }, 'words without a name could not go on'),
    );
  }
}

async function putBeforeModerators(ctx: Context, held: HeldDocument): Promise<void> {
  const resting = { heldId: held._id, from: ['resting' as const] };
  const later = pickFurtherRest(ctx, held._id);
  if (later) return void (await moveHeld(ctx, resting, { movesAt: later, heldAt: later }));
  const moved = await moveHeld(ctx, resting, { state: 'waiting', heldAt: ctx.clock.now() });
  if (!moved) return;
  const { _id: heldId, room: roomId, author: authorId, heldAt: at, threadId, text, reason, rule, reasons } = moved;
  await ctx.bus.publish(ctx, 'message:held', { heldId, roomId, threadId, authorId, text, at, reason, rule, reasons });
}

async function appear(ctx: Context, held: HeldDocument): Promise<void> {
  const hasAppeared = await publishAsked(ctx, held);
  await moveHeld(ctx, { heldId: held._id, from: ['releasing'] }, { state: hasAppeared ? 'approved' : 'withdrawn' });
}

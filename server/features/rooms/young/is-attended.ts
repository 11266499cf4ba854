import type { Context } from '#server/platform/context.ts';
import { audience } from '#server/platform/publisher.ts';

/** Whether somebody who looks after this room is connected now. Nothing of it is stored or told. */
export function isAttended(ctx: Context, roomId: string): boolean {
  return (
    ctx.publisher.hasListener([audience.stewardsOf(roomId)]) ||
    ctx.publisher.hasListener([audience.room(roomId), audience.moderators])
  );
}

import type { Context } from '#server/platform/context.ts';
import { audience } from '#server/platform/publisher.ts';
import type { HeldDocument } from './held.model.ts';

export function tellHeldEnded(ctx: Context, held: HeldDocument, outcome: 'approved' | 'declined' | 'withdrawn'): void {
  const { room: roomId, _id: heldId, clientId } = held;
  ctx.publisher.to(audience.member(held.author), 'message:heldEnded', { roomId, heldId, clientId, outcome });
}

import { recordAudit } from '#server/features/audit/record-audit.ts';
import { findMembership } from '#server/features/rooms/membership.store.ts';
import { findRoom } from '#server/features/rooms/room.store.ts';
import type { Context } from '#server/platform/context.ts';
import type { News } from '#server/platform/news.ts';
import { closeWithdrawnCase } from './case.store.ts';
import { giveStatement } from './give-statement.ts';
import { openHeldCase, toHeldKey } from './open-held-case.ts';
import { tellCase } from './tell-case.ts';

/** What moderation does when something happens further left. */
export function listenForModeration(ctx: Context): void {
  ctx.bus.on('message:held', openHeldCase);
  ctx.bus.on('message:heldWithdrawn', closeCase);
  ctx.bus.on('member:removedFromRoom', stateRemovalFromRoom);
}

async function closeCase(ctx: Context, { heldId }: News['message:heldWithdrawn']): Promise<void> {
  const closed = await closeWithdrawnCase(ctx, toHeldKey(heldId));
  if (closed) await tellCase(ctx, closed);
}

async function stateRemovalFromRoom(ctx: Context, removal: News['member:removedFromRoom']): Promise<void> {
  const { roomId, memberId, byMemberId, reason } = removal;
  const [room, membership] = await Promise.all([findRoom(ctx, roomId), findMembership(ctx, roomId, byMemberId)]);
  await recordAudit(ctx, {
    actorId: byMemberId,
    action: 'member:removedFromRoom',
    object: `member ${memberId} from room ${roomId}`,
    reason,
  });
  await giveStatement(ctx, {
    _id: ctx.clock.newId(),
    member: memberId,
    at: ctx.clock.now(),
    what: 'removedFromRoom',
    rule: null,
    facts: reason,
    text: '',
    roomName: room?.name ?? null,
    decidedBy: membership?.isSteward ? 'steward' : 'moderator',
    until: null,
  });
}

import { recordAudit } from '#server/features/audit/record-audit.ts';
import { findMembership } from '#server/features/rooms/membership.store.ts';
import { findRoom } from '#server/features/rooms/room.store.ts';
import type { Context } from '#server/platform/context.ts';
import type { News } from '#server/platform/news.ts';
import { findCaseByKey } from './case.store.ts';
import { closeWithdrawn } from './complete-decision.ts';
import { giveStatement } from './give-statement.ts';
import { openDisclosureCase } from './open-disclosure-case.ts';
import { openHeldCase } from './open-held-case.ts';
import { toHeldKey } from './open-key.ts';
import { openRaidCase } from './open-raid-case.ts';
import { stateOpening } from './state-opening.ts';
import { stateSanctionEnd } from './state-sanction-end.ts';
import { tellCase } from './tell-case.ts';

/** What moderation does when something happens further left. */
export function listenForModeration(ctx: Context): void {
  ctx.bus.on('message:held', openHeldCase);
  ctx.bus.on('message:heldWithdrawn', closeCase);
  ctx.bus.on('message:disclosed', openDisclosureCase);
  ctx.bus.on('room:rushed', openRaidCase);
  ctx.bus.on('member:removedFromRoom', stateRemovalFromRoom);
  ctx.bus.on('sanction:ended', stateSanctionEnd);
  ctx.bus.on('question:opened', stateOpening);
}

async function closeCase(ctx: Context, { heldId }: News['message:heldWithdrawn']): Promise<void> {
  const found = await findCaseByKey(ctx, toHeldKey(heldId));
  const closed = found && (await closeWithdrawn(ctx, found._id));
  if (closed) await tellCase(ctx, closed);
}

/** A steward or moderator acted at once, without a case. */
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
    ...{
      _id: ctx.clock.newId(),
      member: memberId,
      caseId: null,
      at: ctx.clock.now(),
      what: 'removedFromRoom',
      place: 0,
    },
    ...{ decidedBy: membership?.isSteward ? 'steward' : 'moderator', decidedById: byMemberId },
    ...{ rule: null, facts: { kind: 'stewardsWord', reports: 0 }, text: '', roomName: room?.name ?? null, roomId },
    ...{ cannedWords: null, words: reason, until: null, strikeUntil: null },
  });
}

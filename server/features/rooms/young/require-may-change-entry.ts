import { findYoung } from '#server/features/accounts/account.store.ts';
import { toMonth } from '#server/features/accounts/judge-age.ts';
import type { Context } from '#server/platform/context.ts';
import type { Entry } from '#shared/contract/rooms.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import type { Actor } from '#shared/policy/verdict.ts';
import { countStewards, findMembershipsIn } from '../membership.store.ts';
import type { RoomDocument } from '../room.model.ts';

/** A room that the young came into because anybody could look in does not close around them. */
export async function requireMayChangeEntry(
  ctx: Context,
  actor: Actor,
  room: RoomDocument,
  entry: Entry,
): Promise<void> {
  const members = (await findMembershipsIn(ctx, room._id, 'joined')).map(({ member }) => member);
  const young = await findYoung(ctx, members, toMonth(ctx.clock.now()));
  const stewardCount = await countStewards(ctx, room._id);
  if (can.changeEntry(actor, { room, entry, hasYoung: young.size > 0, stewardCount }).isAllowed) return;
  const message =
    entry === 'approval'
      ? 'Somebody here can stay only where two people look after a room. Make somebody else a steward first.'
      : 'Somebody here can be in no hidden room. Open a new one instead.';
  throw refuse('conflict', { message });
}

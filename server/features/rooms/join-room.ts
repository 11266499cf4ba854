import { requireHarmless } from '#server/features/screening/require-harmless.ts';
import type { Call } from '#server/platform/call.ts';
import type { Room } from '#shared/contract/rooms.ts';
import { can } from '#shared/policy/can.ts';
import { requireSameAge } from './conversation/require-same-age.ts';
import { requireAllowed, requireRoomFor } from './find-room.ts';
import { saveMembership } from './membership.store.ts';
import { tellMine } from './tell-mine.ts';
import { tellStewards } from './tell-stewards.ts';
import { viewRoomAs } from './view-room.ts';
import { admitNewcomer } from './young/admit-newcomer.ts';
import { requireMayBeIn } from './young/require-may-be-in.ts';

/** Joins an open room or one she is invited to; asks the stewards of any other. */
export async function joinRoom({ ctx, actor, input }: Call<'room:join'>): Promise<Room> {
  const place = await requireRoomFor(ctx, actor, input.roomId);
  requireAllowed(can.joinRoom(actor, place));
  if (place.membership.state === 'invited') await requireSameAge(ctx, actor, place.room);
  if (place.membership.state !== 'joined') await requireMayBeIn(ctx, actor, place.room);
  const subject = { room: input.roomId, member: actor.memberId };
  const { state } = place.membership;
  if (state === 'invited' || (state !== 'joined' && place.room.entry === 'open')) {
    await admitNewcomer(ctx, actor, place.room);
  } else if (state === 'none') {
    await requireHarmless(ctx, [{ path: 'note', text: input.note, surface: 'joinNote' }], { roomId: input.roomId });
    await saveMembership(ctx, subject, { state: 'requested', note: input.note, since: ctx.clock.now() });
    await tellMine(ctx, input.roomId, actor.memberId);
    await tellStewards(ctx, input.roomId);
  }
  return viewRoomAs(ctx, actor, input.roomId);
}

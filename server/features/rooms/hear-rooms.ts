import type { Socket } from 'socket.io';
import type { Context, SignedIn } from '#server/platform/context.ts';
import { audience } from '#server/platform/publisher.ts';
import { serverEvents } from '#shared/contract/events.ts';
import { isModerator } from '#shared/policy/verdict.ts';
import { accessEpoch } from './access-epoch.ts';
import { findRoomFor } from './find-room.ts';
import { readHead } from './log/room-log.ts';
import type { MembershipDocument } from './membership.model.ts';
import { findMembershipsOf } from './membership.store.ts';

/** Lets a fresh socket hear its member’s rooms, and tells it where each of them stands. */
export async function hearRooms(ctx: Context, socket: Socket, actor: SignedIn): Promise<void> {
  const memberships = await joinWhatIsHers(ctx, socket, actor);
  const rooms = await Promise.all(
    memberships.map(async ({ room }) => ({ roomId: room, headSeq: (await readHead(ctx, room)).seq })),
  );
  // She may have been taken out of one while the ends of the logs were read.
  const heard = rooms.filter(({ roomId }) => socket.rooms.has(audience.room(roomId)));
  socket.emit('session:ready', serverEvents['session:ready'].parse({ rooms: heard }));
}

async function joinWhatIsHers(ctx: Context, socket: Socket, actor: SignedIn): Promise<MembershipDocument[]> {
  for (;;) {
    const epoch = accessEpoch(ctx, actor.memberId);
    const joined = await findHeard(ctx, actor);
    // Nothing may be awaited between this check and the joining.
    if (epoch !== accessEpoch(ctx, actor.memberId)) continue;
    for (const { room, isSteward } of joined)
      void socket.join(isSteward ? [audience.room(room), audience.stewardsOf(room)] : audience.room(room));
    if (isModerator(actor)) void socket.join(audience.moderators);
    return joined;
  }
}

/** Those that she is in and may still see: whoever has turned 18 hears no room for the young. */
async function findHeard(ctx: Context, actor: SignedIn): Promise<MembershipDocument[]> {
  const joined = (await findMembershipsOf(ctx, actor.memberId)).filter(({ state }) => state === 'joined');
  const seen = await Promise.all(joined.map(({ room }) => findRoomFor(ctx, actor, room)));
  return joined.filter((_, at) => seen[at]);
}

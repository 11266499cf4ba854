import { requireHarmless } from '#server/features/screening/require-harmless.ts';
import type { Call } from '#server/platform/call.ts';
import { findBrokenUniqueness } from '#server/platform/database.ts';
import type { Room } from '#shared/contract/rooms.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import { admitMember } from './admit-member.ts';
import { requireAllowed } from './find-room.ts';
import { findMembership } from './membership.store.ts';
import { requireReachable } from './require-reachable.ts';
import type { RoomDocument } from './room.model.ts';
import { findRoomByClientId, insertRoom } from './room.store.ts';
import { toWordings } from './to-wordings.ts';
import { viewRoomAs } from './view-room.ts';
import { requireReview } from './young/require-review.ts';

/** Opens a room with its first steward. Safe to repeat: the client id finds what a first try has made. */
export async function createRoom(call: Call<'room:create'>): Promise<Room> {
  const { ctx, actor } = call;
  requireAllowed(can.createRoom(actor, call.input));
  await requireHarmless(ctx, toWordings(call.input));
  const room = await requireRoomOfThisCall(call);
  const membership = await findMembership(ctx, room._id, actor.memberId);
  if (membership?.state !== 'joined')
    await admitMember(ctx, { roomId: room._id, memberId: actor.memberId, isSteward: true });
  return viewRoomAs(ctx, actor, room._id);
}

async function requireRoomOfThisCall({ ctx, actor, input }: Call<'room:create'>): Promise<RoomDocument> {
  const { clientId, name, lang, entry, audience, charter, anonymousQuestions } = input;
  requireReachable({ entry, audience, anonymousQuestions });
  const review = requireReview(audience, input.review);
  const room: RoomDocument = {
    _id: ctx.clock.newId(),
    kind: 'room',
    ...{ name, entry, audience, review, charter, clientId, ...(lang && { lang }) },
    ...{ slowModeSeconds: 0, isLocked: false, isArchived: false, memberCount: 0, anonymousQuestions },
    createdBy: actor.memberId,
    createdAt: ctx.clock.now(),
  };
  try {
    await insertRoom(ctx, room);
    return room;
  } catch (error) {
    if (findBrokenUniqueness(error) === null) throw error;
    const first = await findRoomByClientId(ctx, actor.memberId, clientId);
    if (!first || first.name !== name) throw refuse('conflict');
    return first;
  }
}

import { findRoomFor, requireAllowed } from '#server/features/rooms/find-room.ts';
import type { RoomDocument } from '#server/features/rooms/room.model.ts';
import { findRoom } from '#server/features/rooms/room.store.ts';
import type { Context } from '#server/platform/context.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import { visitorPolicy } from '#shared/policy/questions.ts';
import type { Asker } from './asker.ts';
import { requireAnonymityOpen } from './epochs/epoch-keys.ts';
import { findWorn, type Worn } from './personas/find-worn.ts';

/** The room in which she wants to ask: one of hers, or one that takes questions from outside. */
export async function requireAskingPlace(ctx: Context, { actor }: Asker, roomId: string): Promise<RoomDocument> {
  requireAnonymityOpen(ctx);
  if (!actor) {
    const room = await findRoom(ctx, roomId);
    if (!room) throw refuse('not_found');
    requireAllowed(visitorPolicy.ask(room));
    return room;
  }
  const place = await findRoomFor(ctx, actor, roomId);
  if (!place) throw refuse('not_found');
  const verdict = can.askWithoutName(actor, place);
  if (!verdict.isAllowed && verdict.code === 'not_allowed')
    throw refuse('not_allowed', { message: 'This room takes no questions without a name. Choose another room.' });
  requireAllowed(verdict);
  return place.room;
}

/** `isOut`: she cannot read the room any more, or from here. What she wrote and the letters about it are hers all the same. */
export type OwnThread = Worn & { room: RoomDocument; isOut: boolean };

/** The only way to a thread in which she wears a name: as herself. For everyone else it is not found. */
export async function requireOwnThread(ctx: Context, asker: Asker, threadId: string): Promise<OwnThread> {
  const own = await requireOwnName(ctx, asker, threadId);
  if (own.isOut) throw refuse('not_found');
  return own;
}

/**
 * The name that she wears in a thread, whether or not she can still read it: whoever left the room or was put out of it takes
 * her words back, reads the letters about them and appeals as before.
 */
export async function requireOwnName(ctx: Context, asker: Asker, threadId: string): Promise<OwnThread> {
  requireAnonymityOpen(ctx);
  const worn = findWorn(ctx, asker, threadId);
  // Asked for in any case, so that whose thread it is cannot be told from the time.
  const room = await findRoom(ctx, worn?.roomId ?? threadId);
  if (!worn || !room) throw refuse('not_found');
  return { ...worn, room, isOut: !(await mayComeBack(ctx, asker, worn, room)) };
}

async function mayComeBack(ctx: Context, { actor }: Asker, worn: Worn, room: RoomDocument): Promise<boolean> {
  if (!actor || worn.isKept) return visitorPolicy.comeBack(room).isAllowed;
  const place = await findRoomFor(ctx, actor, room._id);
  return place !== null && can.readRoom(actor, place).isAllowed;
}
